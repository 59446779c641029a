/** The film's player on a page, from its HTML. */
import { attributeOf, elementsIn, parsePage, textIn } from '../html-tree.ts';
import type { PlayerRead } from './evidence.ts';

/** @returns null where the page has no film */
export function readPlayer(html: string): Omit<PlayerRead, 'file' | 'captions'> | null {
  const elements = elementsIn(parsePage(html));
  const video = elements.find(({ tagName }) => tagName === 'video');
  if (video === undefined) return null;
  const words = elements.find((one) => one.tagName === 'details' && attributeOf(one, 'class') === 'transcript');
  const inside = words?.childNodes.filter((node) => !('tagName' in node) || node.tagName !== 'summary') ?? [];
  return {
    attributes: video.attrs.map(({ name }) => name),
    tracks: elementsIn(video)
      .filter(({ tagName }) => tagName === 'track')
      .map((track) => ({
        kind: attributeOf(track, 'kind') ?? '',
        language: attributeOf(track, 'srclang') ?? '',
        label: attributeOf(track, 'label') ?? '',
      })),
    transcript: inside
      .map((node) => textIn(node))
      .filter((text) => text !== '')
      .join(' '),
  };
}
