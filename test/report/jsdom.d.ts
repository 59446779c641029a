/** As much of jsdom as these tests use: the package brings no types, and the DOM's are not loaded for Node. */
declare module 'jsdom' {
  interface Element {
    readonly textContent: string | null;
    getAttribute(name: string): string | null;
    readonly tagName: string;
    readonly namespaceURI: string | null;
    readonly children: Iterable<Element>;
    querySelector(selector: string): Element | null;
    querySelectorAll(selector: string): Iterable<Element> & { readonly length: number };
  }
  interface Document extends Element {
    readonly documentElement: Element;
  }
  interface Axe {
    run(document: Document, options: object): Promise<{ readonly violations: readonly { readonly id: string }[] }>;
  }
  interface Window {
    readonly document: Document;
    readonly DOMParser: new () => { parseFromString(text: string, type: string): Document };
    /** Once axe.min.js has run in it. */
    readonly axe: Axe;
    eval(script: string): void;
  }
  export class JSDOM {
    constructor(html: string, options?: { readonly runScripts?: string; readonly pretendToBeVisual?: boolean });
    readonly window: Window;
  }
}
