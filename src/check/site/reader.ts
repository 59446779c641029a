/** A virtual screen reader (Guidepup's, by the rules of ARIA and of accessible names) goes through a page in the browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Direction } from './expectation.ts';
import type { Tools } from './tools.ts';

/** One move of the reader. */
export interface Step {
  /** What it says: "heading, What it is about, level 2"; "end of list". */
  readonly spoken: string;
  /** The words in that: the text, or an element's accessible name. */
  readonly words: string;
  /** Text, as against an element. */
  readonly text: boolean;
  /** Which node it is at: at a container's end the same one again. */
  readonly node: number;
  /** BCP 47, as the nearest `lang` says; empty where none does. */
  readonly language: string;
  /** Which way its lines run, as the browser has computed it. */
  readonly direction: Direction;
  /** Whether a space, a line's end or a block's edge lies between it and the text before. */
  readonly space: boolean;
}

export interface Reading {
  readonly title: string;
  /** The document's own language. */
  readonly language: string;
  readonly steps: readonly Step[];
}

/** A page of ours has about 400 moves; this many says that the reader goes in circles. */
const MOST = 20_000;

/**
 * Reads the page as it stands, with all its menus open.
 * @param tools with `readerScript()` among them
 * @throws Error if the reader finds no end.
 */
export async function readAloud(page: Page, tools: Tools): Promise<Reading> {
  await tools.intoPage(page);
  return (await page.evaluate(READ)) as Reading;
}

/** The reader is a module; the page's own rules let none be loaded, so that it comes as an expression. */
export function readerScript(): string {
  const { resolve } = createRequire(import.meta.url);
  return asExpression(readFileSync(resolve('@guidepup/virtual-screen-reader/browser.js'), 'utf8'));
}

function asExpression(module: string): string {
  const expression = module.replace(/export\s*\{\s*([\w$]+) as Virtual,[^}]*\};?/, 'globalThis.VirtualReader = $1;');
  if (expression === module) throw new Error('The virtual screen reader’s package has changed its exports.');
  return `(() => {${expression}\n})()`;
}

const READ = `(async () => {
  const menus = [...document.querySelectorAll('details:not([open])')];
  for (const menu of menus) menu.open = true;
  const inline = (element) => { const { display } = getComputedStyle(element); return display.startsWith('inline') || display === 'contents'; };
  const spaces = new Map();
  let space = true;
  const walk = (node) => {
    if (node.nodeType === 3) {
      if (node.data.trim() === '') { space ||= node.data !== ''; return; }
      spaces.set(node, space || /^\\s/.test(node.data));
      space = /\\s$/.test(node.data);
    } else if (node.nodeType === 1) {
      const edge = node.tagName === 'BR' || !inline(node);
      space ||= edge;
      spaces.set(node, space);
      for (const child of node.childNodes) walk(child);
      space ||= edge;
    }
  };
  walk(document.body);
  // A number or an address that is isolated within a line says nothing of the line: its block does, or its language's own element.
  const runs = (element) => {
    while (element !== document.body && inline(element) && !element.hasAttribute('lang')) element = element.parentElement;
    return getComputedStyle(element).direction;
  };
  const reader = new globalThis.VirtualReader();
  await reader.start({ container: document.body, window });
  const nodes = [reader.activeNode];
  while (nodes.length < ${MOST}) {
    await reader.next();
    nodes.push(reader.activeNode);
    if ((await reader.lastSpokenPhrase()) === 'end of document') break;
  }
  const spoken = await reader.spokenPhraseLog();
  const words = await reader.itemTextLog();
  await reader.stop();
  for (const menu of menus) menu.open = false;
  if (nodes.length >= ${MOST}) throw new Error('The virtual screen reader found no end of the page.');
  const ids = new Map();
  const steps = nodes.map((node, index) => {
    if (!ids.has(node)) ids.set(node, ids.size);
    const text = node.nodeType === 3;
    const language = (text ? node.parentElement : node).closest('[lang]')?.getAttribute('lang') ?? '';
    // The reader has no name for a film, and people must know that there is one.
    const film = node.tagName === 'VIDEO' ? 'video, ' : '';
    return { spoken: film + spoken[index], words: words[index], text, node: ids.get(node), language, direction: runs(text ? node.parentElement : node), space: spaces.get(node) ?? true };
  });
  return { title: document.title, language: document.documentElement.lang, steps };
})()`;
