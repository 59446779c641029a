/** The campaign's accent: its `colour` on screens, and the ink that a press prints it with. */
import type { Campaign } from '../../read/campaign.ts';
import type { Accent, PressOptions } from '../../write/pdf/pdf.ts';

/** What the letters' own teal is on a screen: a campaign that leaves `colour` as it is keeps the ink that goes with it. */
const ours = '#0b4f5c';

/** Null: the letters' own. */
export function accentOf({ colour, print }: Campaign, { inks }: PressOptions): Accent | null {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const rgb = [r, g, b] as const;
  if (print.accent !== undefined) {
    const [c, m, y, k] = print.accent.cmyk;
    return { rgb, cmyk: [c / 100, m / 100, y / 100, k / 100], spot: print.accent.spot ?? null };
  }
  return colour.toLowerCase() === ours ? null : { rgb, cmyk: inks.cmyk(r, g, b), spot: null };
}
