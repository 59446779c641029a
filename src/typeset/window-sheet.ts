/** The sheet whose address shows in the windows of some envelopes, and nothing else of it does. Lengths are mm. */
import { type Envelope, foldsAt } from '../envelope.ts';
import { zoneEdge } from './address-fit.ts';
import { a4, type Sheet, type Zone } from './sheet.ts';

/** Three lines at 9 pt and the width of a short one: less is no address. */
const least = { width: 50, height: 11 };
/** White between a window's reach and what must not show. */
const clearance = 1;

/** What the window shows of the sheet that lies folded in its envelope, on its bottom edge and midway between its sides. */
export function windowOnSheet({ width, window, fold }: Envelope): Zone {
  const panel = foldsAt[fold][0] ?? a4.height;
  const left = window.left - (width - a4.width) / 2;
  const top = panel - window.bottom - window.height;
  return { left, top, right: left + window.width, bottom: top + window.height };
}

/**
 * A4 with the address where every one of the windows shows it, however the sheet lies; the rest of the letter
 * keeps clear of what any of them may show.
 *
 * @param play each way
 * @throws Error in a sentence where the sheet does not go in, or the windows leave no room
 */
export function sheetFor(id: string, envelopes: readonly Envelope[], play: number): Sheet {
  for (const envelope of envelopes) assertHolds(envelope);
  const windows = envelopes.map(windowOnSheet);
  const inner = (side: 'left' | 'top' | 'right' | 'bottom') => windows.map((window) => window[side]);
  const address: Zone = {
    // One axis runs down the page, where the windows allow it.
    left: Math.max(a4.body.left - zoneEdge, ...inner('left').map((left) => left + play)),
    top: Math.max(...inner('top')) + play,
    right: Math.min(...inner('right')) - play,
    bottom: Math.min(...inner('bottom')) - play,
  };
  if (address.right - address.left < least.width || address.bottom - address.top < least.height)
    throw new Error(
      `The windows of ${envelopes.map((envelope) => envelope.id).join(' and ')} share too little for an address once a sheet may move ${play} mm.`,
    );
  const reach: Zone = {
    left: Math.min(...inner('left')) - play,
    top: Math.min(...inner('top')) - play,
    right: Math.max(...inner('right')) + play,
    bottom: Math.max(...inner('bottom')) + play,
  };
  if (reach.top < a4.logo.bottom + clearance || reach.right > a4.sender.left - clearance)
    throw new Error(
      `The window of ${envelopes.map((envelope) => envelope.id).join(' or ')} would show the letter’s head too: it must show no more of the sheet than ${a4.logo.bottom + clearance} mm from its top and ${a4.sender.left - clearance} mm from its left, when the sheet moves ${play} mm.`,
    );
  return { ...a4, id, address, body: { ...a4.body, firstTop: Math.max(a4.body.firstTop, reach.bottom + clearance) } };
}

function assertHolds({ id, width, height, fold, window }: Envelope): void {
  const panel = foldsAt[fold][0] ?? a4.height;
  if (width < a4.width || height < panel)
    throw new Error(
      `An A4 sheet folded “${fold}” (${a4.width} × ${panel} mm) does not go into ${id} (${width} × ${height} mm).`,
    );
  if (window.left + window.width > width || window.bottom + window.height > height)
    throw new Error(`The window of ${id} reaches over the envelope’s edge.`);
}
