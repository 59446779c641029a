/** A sheet of paper as data: where things may stand, in mm from the top left corner of the trimmed page. */
export interface Sheet {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly logo: Zone;
  readonly sender: Zone;
  readonly address: Zone;
  /** Text area: `left` and `right` edges on every page; `firstTop` on page 1, `top` on the others. */
  readonly body: { readonly left: number; readonly right: number; readonly firstTop: number; readonly top: number };
  /** Bottom of the page furniture, and the gap between it and the body. */
  readonly furniture: { readonly bottom: number; readonly gap: number };
}

export interface Zone {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * A4 in the zones that GOV.UK Notify accepts for an uploaded letter (RULES 7): logo x 15–125, y 5–30;
 * sender x 125–195, y 5–95; address x 24.6–120, y 39.5–66.3; body from y 95. The body's left edge is
 * the address's, so that one axis runs down the page.
 */
export const a4: Sheet = {
  id: 'a4',
  width: 210,
  height: 297,
  logo: { left: 24.6, top: 10, right: 120, bottom: 30 },
  sender: { left: 125, top: 10, right: 190, bottom: 91 },
  address: { left: 24.6, top: 39.5, right: 120, bottom: 66.3 },
  body: { left: 24.6, right: 190, firstTop: 95, top: 12 },
  furniture: { bottom: 288, gap: 4.5 },
};

/** mm to pt: 72 pt are 25.4 mm. */
export function pt(mm: number): number {
  return (mm * 72) / 25.4;
}
