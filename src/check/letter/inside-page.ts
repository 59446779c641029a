/**
 * All ink of a letter is on its sheet: within the safe area that cutting and feeding leave, text within
 * the margins, nothing clipped, and each picture in the place that its tag names.
 */
import type { Finding, Level } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import type { PrintedLine } from '../print.ts';
import { holds, inset, pt } from '../user-box.ts';
import { letterPlace } from './letter-place.ts';

/** mm (RULES 7). */
const SAFE = 5;
const MARGIN_ACROSS = 15;
/** pt: A4, and what rounding may make of it. */
const A4 = { width: pt(210), height: pt(297) };
const ROUNDING = 0.5;
/** pt: half a stroke's width. */
const STROKE = 1.5;
/** em: see `overhangOf`. */
const OVER_EDGE = 0.6;

export const insidePage: Check<LetterRead> = {
  id: 'inside-page',
  reads: 'letter',
  title: 'All ink is on the sheet: inside the safe area and the margins, and cut off nowhere.',
  source: 'RULES 7 (5 mm safe, margins of 15 mm); RULES 1 (reflow: set anew on A4)',
  run(letter) {
    const findings: Finding[] = [];
    for (const { page, sheet, lines, shapes } of letter.pages) {
      const report = (says: string, todo: string, level: Level = 'mend') =>
        findings.push({ check: insidePage.id, level, where: letterPlace(letter, page), says, todo });
      const [width, height] = [sheet.right - sheet.left, sheet.top - sheet.bottom];
      if (Math.abs(width - A4.width) > ROUNDING || Math.abs(height - A4.height) > ROUNDING)
        report(
          `The sheet is ${inMm(width)} × ${inMm(height)} mm, expected A4 (210 × 297 mm).`,
          'Set the letter anew on A4; never scale a page.',
        );
      const safe = inset(sheet, pt(SAFE));
      if ([...lines.map(({ ink }) => ink), ...shapes.map(({ bounds }) => bounds)].some((box) => !holds(safe, box)))
        report('Ink stands outside the safe area, less than 5 mm from the sheet’s edge.', 'Move it inwards.');
      else {
        const text = inset(sheet, pt(MARGIN_ACROSS), pt(SAFE));
        const out = lines.filter(({ ink }) => !holds(text, ink));
        if (out.some((line) => !holds(inset(text, -overhangOf(line), 0), line.ink)))
          report('Text stands in the margin, less than 15 mm from the sheet’s side.', 'Make the line shorter.');
        else if (out.length > 0)
          report(
            'A letter’s flourish reaches into the margin, less than 15 mm from the sheet’s side.',
            'A printer will print it; GOV.UK Notify would refuse the letter.',
            'explain',
          );
      }
      if (lines.some(({ clipped }) => clipped))
        report('Letters are cut off: their ink reaches out of the area that is painted.', 'Report this fault.');
      for (const { part, bounds } of shapes) {
        const figure = part === null ? undefined : letter.reading[part];
        if (figure?.kind !== 'figure' || figure.box === null || figure.page !== page) continue;
        if (holds(figure.box, bounds, STROKE)) continue;
        report('A picture stands outside the place that its tag names.', 'Report this fault.');
        break;
      }
    }
    return findings;
  },
};

/** pt: how far letters of the line may reach over their own edge, as those of Nastaliq do. */
function overhangOf({ type }: PrintedLine): number {
  return OVER_EDGE * Math.max(...type.map(({ size }) => size));
}

function inMm(points: number): number {
  return Math.round((points * 25.4) / 72);
}
