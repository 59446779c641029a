import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';

export interface LogoRead {
  /** In the campaign: `pictures/logo.svg`. */
  readonly file: string;
  /** Its colours, each with its share of what is painted, 0 to 1. */
  readonly colours: readonly {
    readonly red: number;
    readonly green: number;
    readonly blue: number;
    readonly share: number;
  }[];
}

/** WCAG 2.2, 1.4.11: parts needed to know a thing stand out 3 to 1. Logos stand on white, also on dark pages. */
const RATIO = 3;
/** The share of a logo that must: outlines and letters are a small part of it. */
const LEAST = 0.1;

export const logoContrast: Check<LogoRead> = {
  id: 'logo-contrast',
  reads: 'image',
  title: 'The logo can be seen on the light ground that it stands on, in letters and on every page.',
  source: 'WCAG 2.2, 1.4.11; issue 5',
  run({ file, colours }) {
    const seen = colours.reduce((sum, one) => (1.05 / (luminance(one) + 0.05) >= RATIO ? sum + one.share : sum), 0);
    if (colours.length === 0 || seen >= LEAST) return [];
    const finding: Finding = {
      check: logoContrast.id,
      level: 'look',
      where: { file },
      says: `Only ${Math.round(seen * 100)} % of the logo stands out 3 to 1 from white: some people will not see it.`,
      todo: 'Use the logo that is made for light backgrounds, or see that its name stands beside it in words.',
    };
    return [finding];
  },
};

function luminance({ red, green, blue }: LogoRead['colours'][number]): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
