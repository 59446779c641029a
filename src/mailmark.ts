/**
 * Royal Mail's 2D Mailmark as data: a Data Matrix (ISO/IEC 16022) of one of three sizes, and where it stands in the
 * window, to the right of the address. Lengths are mm.
 */

/** Modules across and down, and how many characters of the customer's own may follow the Mailmark field. */
export const mailmarkTypes = {
  7: { columns: 24, rows: 24, content: 6 },
  9: { columns: 32, rows: 32, content: 45 },
  29: { columns: 48, rows: 16, content: 25 },
} as const;

export interface MailmarkSettings {
  readonly type: keyof typeof mailmarkTypes;
  /** mm a side: 0.5 to 0.7. */
  readonly module: number;
}

/** Characters of the Mailmark field. Blanks at its end belong to it. */
export const mailmarkField = 45;
/** White on each side of the symbol: more than the two modules that readers need. */
const quiet = 2;
/** Less width is no address: some 28 characters at 9 pt. */
const leastAddress = 40;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the symbol stands, and what it leaves of the window to the address; null where the window has no room.
 * @param window what the envelopes always show of the sheet */
export function placeMailmark(
  { type, module }: MailmarkSettings,
  window: Box,
): { readonly symbol: Box; readonly address: Box } | null {
  const { columns, rows } = mailmarkTypes[type];
  const right = window.right - quiet;
  const top = window.top + quiet;
  const symbol = { left: right - columns * module, top, right, bottom: top + rows * module };
  const address = { left: window.left, top: window.top, right: symbol.left - quiet, bottom: window.bottom };
  const fits = symbol.bottom + quiet <= window.bottom && address.right - address.left >= leastAddress;
  return fits ? { symbol, address } : null;
}
