/** sRGB colours as `#rrggbb`, and how far they stand apart (WCAG 2.2, "contrast ratio"). */
import { CannotRun } from '../../errors.ts';

type Channels = readonly [number, number, number];

/** 0–255 a channel. @throws CannotRun if it isn't six hexadecimal digits after a `#`. */
export function channels(colour: string): Channels {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (digits === null) throw unusable(`The colour “${colour}” can't be read.`);
  return [parseInt(digits[1] ?? '', 16), parseInt(digits[2] ?? '', 16), parseInt(digits[3] ?? '', 16)];
}

/** Contrast ratio, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` (0–1) of one colour over another, flat. */
export function mix(one: string, other: string, share: number): string {
  const [a, b] = [channels(one), channels(other)];
  const mixed = a.map((value, index) => Math.round(value * share + (b[index] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour itself, or the least lightened one that reaches `ratio` on `background`. */
export function lightenedFor(colour: string, background: string, ratio: number): string {
  for (let share = 1; share > 0; share -= 0.05) {
    const candidate = mix(colour, '#ffffff', share);
    if (contrast(candidate, background) >= ratio) return candidate;
  }
  return '#ffffff';
}

/** @throws CannotRun if the campaign's accent colour can't be read well on the page (RULES 1: 7:1). */
export function assertReadable(accent: string, background: string, ratio: number): void {
  const found = contrast(accent, background);
  if (found >= ratio) return;
  const measured = `stands out ${Math.floor(found * 10) / 10} to 1 from the page, and ${ratio} to 1 is needed`;
  throw unusable(`The campaign's colour ${accent} ${measured}.`);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function unusable(says: string): CannotRun {
  const todo = 'Give a darker colour as # and six digits, such as #0b4f54.';
  return new CannotRun([{ check: 'site-colour', level: 'mend', where: { file: 'campaign.yaml' }, says, todo }]);
}
