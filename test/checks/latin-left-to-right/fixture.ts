import { letter, line, page, printed } from '../letter-evidence.ts';

/** A line of Urdu with a phone number, and how its characters lie from left to right on paper. */
const calling = (seen: readonly string[]) =>
  letter({
    reading: [line('فون: 0808 157 0123 اور Linden Road, London پر', { language: 'ur' })],
    pages: [page({ lines: seen.map((text, at) => printed(text, 520 - 40 * at, { part: 0, seen: text })) })],
  });

/** The line ends between “Linden” and “Road”. */
export const passing = calling(['Lindenروا08081570123نوف', 'رپRoad,London']);

/** The number's groups have changed places, as they do where nothing isolates them. */
export const failing = calling(['Lindenروا01231570808نوف', 'رپRoad,London']);
