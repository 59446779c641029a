/** The film's player on a page, from its HTML. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PlayerRead } from './evidence.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

/** @returns null where the page has no film */
export function readPlayer(html: string): Omit<PlayerRead, 'file' | 'captions'> | null {
  const elements = all(parse(html));
  const video = elements.find(({ tagName }) => tagName === 'video');
  if (video === undefined) return null;
  const words = elements.find((one) => one.tagName === 'details' && attributeOf(one, 'class') === 'transcript');
  const inside = words?.childNodes.filter((node) => !('tagName' in node) || node.tagName !== 'summary') ?? [];
  return {
    attributes: video.attrs.map(({ name }) => name),
    tracks: all(video)
      .filter(({ tagName }) => tagName === 'track')
      .map((track) => ({
        kind: attributeOf(track, 'kind'),
        language: attributeOf(track, 'srclang'),
        label: attributeOf(track, 'label'),
      })),
    transcript: inside.map(textOf).join(' ').replace(/\s+/g, ' ').trim(),
  };
}

function all(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(all) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

const attributeOf = (element: Element, name: string): string =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? '';

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
