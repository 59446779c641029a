/** Which characters pages show in which typeface. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { Language } from '../../letter.ts';
import { MAIN_FACE } from './typefaces.ts';

/** Characters by face id, each once, in the order of their code points. */
export type Shown = ReadonlyMap<string, string>;

type Node = DefaultTreeAdapterTypes.Node;

/** They belong to no script and steer how a script's letters join, so its own face must have them. */
const JOINERS = '\u0020\u00a0\u200c\u200d\u200e\u200f\u25cc';

/** Not shown, or not as letters. */
const UNSEEN = new Set(['script', 'style', 'title']);

/**
 * A language's own face has the letters of its script; all others are the main face's. Attributes count too:
 * a picture's words where it doesn't come, and what a script may put into the page later.
 */
export function shownCharacters(pages: readonly string[], languages: readonly Language[]): Shown {
  const shown = new Map<string, Set<string>>();
  const faces = new Map(languages.map((language) => [language.tag, faceOf(language)]));
  const add = (text: string, tag: string): void => {
    const own = faces.get(tag) ?? { id: MAIN_FACE, has: () => false };
    for (const character of text) {
      const id = own.has(character) ? own.id : MAIN_FACE;
      const set = shown.get(id) ?? new Set(id === MAIN_FACE ? '' : JOINERS);
      shown.set(id, set.add(character));
    }
  };
  const visit = (node: Node, tag: string): void => {
    if (defaultTreeAdapter.isTextNode(node)) add(node.value, tag);
    const element = defaultTreeAdapter.isElementNode(node) ? node : null;
    if (element !== null && UNSEEN.has(element.tagName)) return;
    const language = element?.attrs.find(({ name }) => name === 'lang')?.value ?? tag;
    for (const { value } of element?.attrs ?? []) add(value, language);
    const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
    for (const child of children) visit(child, language);
  };
  for (const page of pages) visit(parse(page), '');
  return new Map([...shown].map(([face, set]) => [face, sorted(set)]));
}

function faceOf({ face, script }: Language) {
  // A script that Unicode has no property for ("Hans") is one whose face is left to the device.
  if (face === MAIN_FACE || !isScript(script)) return { id: MAIN_FACE, has: () => false };
  const own = new RegExp(`\\p{Script_Extensions=${script}}`, 'u');
  return { id: face, has: (character: string) => own.test(character) };
}

function isScript(script: string): boolean {
  try {
    return new RegExp(`\\p{Script=${script}}`, 'u') !== null;
  } catch {
    return false;
  }
}

function sorted(characters: ReadonlySet<string>): string {
  return [...characters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)).join('');
}
