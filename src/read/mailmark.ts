/** The cell that holds a resident's Mailmark, as Royal Mail or the printer's software made it. */
import { mailmarkField } from '../mailmark.ts';

/** UPU country, information type, version and class; then supply chain (7 digits) and item (8). */
const begins = /^JGB [0-9A-Z]{3}\d{15}/;
/** As far as the item's number: two letters that agree so far are one item to Royal Mail. */
const item = 22;

/**
 * Its payload: the field padded to 45 characters, and what the customer added. Blanks inside it and at its end are
 * data, so the cell is read as it stands.
 *
 * @param content how many characters may follow the field
 * @returns null for a blank cell; `fault` is a sentence without its full stop
 */
export function readMailmark(
  cell: string,
  content: number,
): { readonly payload: string } | { readonly fault: string } | null {
  const written = cell.trim().toUpperCase();
  if (written === '') return null;
  if (!/^[0-9A-Z ]+$/.test(written))
    return {
      fault: 'the Mailmark may have letters of A to Z, digits and spaces only: copy it again as it was supplied',
    };
  if (!written.startsWith('JGB '))
    return { fault: 'the Mailmark must begin with “JGB ” (the 45 characters of a 2D Mailmark): copy it again whole' };
  if (!begins.test(written))
    return {
      fault:
        'the Mailmark must have, after “JGB ” and three more characters, fifteen digits: the supply chain’s and the item’s numbers',
    };
  if (written.length > mailmarkField + content)
    return {
      fault: `the Mailmark has ${written.length} characters, and this type of it takes ${mailmarkField + content}: shorten what follows its first ${mailmarkField}, or choose another type in campaign.yaml`,
    };
  return { payload: written.padEnd(mailmarkField) };
}

/** What must differ from letter to letter. */
export function mailmarkItem(payload: string): string {
  return payload.slice(0, item);
}
