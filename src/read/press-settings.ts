/** What `campaign.yaml` says under `print:` of inks, the sheet's edge and marks for touch. Lengths are mm. */
import { z } from 'zod';

const percent = z.number().min(0).max(100);

/** Cyan, magenta, yellow, black, in per cent, as a printer writes them. */
const cmyk = z.tuple([percent, percent, percent, percent]);

/** The printing condition that press files are made for (ISO 15930-7, 6.2.3). */
const condition = z.strictObject({
  /** The printer's ICC output profile, a path in the campaign's folder. */
  profile: z.string().min(1),
  /** OutputConditionIdentifier: the condition's name in the registry, as `FOGRA52`. */
  name: z.string().min(1),
  registry: z.string().min(1).default('http://www.color.org'),
  /** In words, for the person at the press. */
  about: z.string().min(1).optional(),
});

/** The accent in ink, where it should not be what the printing condition makes of the campaign's `colour`. */
const accent = z.strictObject({
  /** Of a spot colour: what it looks like, for those who print without its plate. */
  cmyk: cmyk.refine((inks) => inks.reduce((sum, ink) => sum + ink, 0) <= 280, {
    error: 'must be 280 % of ink at most, all four together: uncoated paper takes no more',
  }),
  /** Name of a spot colour, as its maker writes it: a plate of its own. */
  spot: z
    .string()
    .regex(/^(?!(all|none|black|cyan|magenta|yellow|braille|cutting|embossing)$)[\x20-\x7e]+$/i, {
      error: 'must be the name of a spot colour, not of a process ink or of a layer',
    })
    .optional(),
});

/** A half circle cut from the edge of the sheet at the height of the letter's code: it suits any paper. */
const notch = z.strictObject({
  edge: z.enum(['left', 'right']).default('left'),
  radius: z.number().min(2).max(6).default(4),
});

/** Braille on the envelope or on a card put in with the letter: true size, in paper of 160 gsm or more. */
const braille = z.strictObject({
  on: z.enum(['envelope', 'card']).default('envelope'),
  /** In the council's own language; {{phone}} and other facts may be named. */
  lines: z.array(z.string().min(1)).min(1).max(6),
  /** g/m² of what is embossed: thinner paper does not hold the dots. */
  stock: z.number().min(160, 'must be 160 g/m² or more: thinner paper does not hold braille'),
});

const tactile = z.strictObject({
  notch: z
    .union([z.boolean(), notch])
    .default(false)
    .transform((asked) => (asked === true ? notch.parse({}) : asked === false ? null : asked)),
  braille: braille.optional(),
});

export const pressSettings = {
  /** Left out: offset on white uncoated paper (FOGRA29), a free profile. */
  condition: condition.optional(),
  /** Paper that the press prints beyond the trimmed edge. Letters bleed nowhere unless a campaign's own template does. */
  bleed: z.number().min(0).max(10).default(0),
  /** Left out: the campaign's `colour`, as the printing condition renders it. */
  accent: accent.optional(),
  /** Left out: nothing for touch. */
  tactile: tactile.optional(),
};

export type PrintingCondition = z.infer<typeof condition>;
export type AccentSetting = z.infer<typeof accent>;
export type TactileSetting = z.infer<typeof tactile>;
export type NotchSetting = z.infer<typeof notch>;
export type BrailleSetting = z.infer<typeof braille>;
