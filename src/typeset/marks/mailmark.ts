/** A resident's 2D Mailmark as rectangles, in the window beside the address. */
import bwipjs from 'bwip-js/node';
import { type MailmarkSettings, mailmarkTypes, placeMailmark } from '../../mailmark.ts';
import { black } from '../colours.ts';
import type { Piece } from '../page.ts';
import { pt, type Zone } from '../sheet.ts';

/** @param window the sheet's address zone, of which the mark takes the right end
 * @throws Error where the window has no room for it: ask `placeMailmark` of the sheet first */
export function mailmarkPiece(payload: string, settings: MailmarkSettings, window: Zone): Piece {
  const place = placeMailmark(settings, window);
  if (place === null) throw new Error('The window has no room for a Mailmark.');
  const { columns, rows } = mailmarkTypes[settings.type];
  const [drawn] = bwipjs.raw('mailmark', payload, `type=${settings.type}`);
  if (drawn === undefined || !('pixs' in drawn) || drawn.pixx !== columns || drawn.pixs.length !== columns * rows)
    throw new Error('The library drew another Mailmark than the one asked for.');
  const { symbol } = place;
  const side = pt(settings.module);
  const rects: number[] = [];
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      if (drawn.pixs[y * columns + x] !== 1) continue;
      const from = x;
      while (x + 1 < columns && drawn.pixs[y * columns + x + 1] === 1) x += 1;
      rects.push(pt(symbol.left) + from * side, pt(symbol.top) + y * side, (x - from + 1) * side, side);
    }
  }
  const ink = { left: pt(symbol.left), top: pt(symbol.top), right: pt(symbol.right), bottom: pt(symbol.bottom) };
  // A resident's own: never shared.
  return { key: null, runs: [], shapes: [{ kind: 'rects', fill: black, rects }], ink };
}
