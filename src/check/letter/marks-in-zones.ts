/** Marks for machines stand in their declared zones, with nothing else in them: a fold mark at each fold of the first
 * sheet, one inserting mark on the front of each sheet, and no other line where a folding machine looks. */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { type PostalExpectation, zoneOn } from '../post.ts';
import type { PageMarks } from '../print.ts';
import { holds, mm, pt, reach, type UserBox } from '../user-box.ts';
import { letterPlace } from './letter-place.ts';

/** mm: what a folding machine keeps to. */
const FOLD_OFF = 0.5;
/** pt: half a stroke, and rounding. */
const HAIR = 0.6;

export const marksInZones: Check<LetterRead> = {
  id: 'marks-in-zones',
  reads: 'letter',
  title: 'Fold marks and inserting marks stand in their own zones, and nothing else does.',
  source: 'everyletter: the profile’s zones (docs/campaign.md); RULES 7',
  run(letter) {
    const { expected, pages } = letter;
    const { post } = expected;
    if (post === undefined) return [];
    return pages.flatMap((page): Finding[] => {
      const side = page.page - expected.firstPage;
      const says = [
        ...(side % 2 === 0 ? insertingFaults(page, post) : []),
        ...foldFaults(page, post, side === 0 ? post.folds : []),
      ];
      const todo = 'Don’t fold or insert this batch by machine; make it again, and report the fault if it stays.';
      const where = letterPlace(letter, page.page);
      return says.map((sentence) => ({ check: marksInZones.id, level: 'mend', where, says: sentence, todo }));
    });
  },
};

function insertingFaults(page: PageMarks, { inserting }: PostalExpectation): string[] {
  if (inserting === null) return [];
  const zone = zoneOn(page.sheet, inserting.zone);
  const inside = inkOf(page).filter((mark) => touches(zone, mark));
  if (inside.length === 0) return ['The inserting mark is missing.'];
  const own = inserting.kind === 'data-matrix' ? zoneOn(page.sheet, inserting.symbol) : zone;
  return inside.every((mark) => holds(own, mark, HAIR))
    ? []
    : ['The zone of the inserting mark holds something else too, or the mark reaches out of it.'];
}

function foldFaults(page: PageMarks, { foldZone, inserting }: PostalExpectation, folds: readonly number[]): string[] {
  const { sheet } = page;
  const column = zoneOn(sheet, { ...foldZone, top: 0, bottom: mm(sheet.top - sheet.bottom) });
  const others = inserting === null ? null : zoneOn(sheet, inserting.zone);
  const flat = inkOf(page).filter(
    (mark) =>
      mark.top - mark.bottom < 2 * HAIR && touches(column, mark) && !(others !== null && holds(others, mark, HAIR)),
  );
  const heights = flat.map((mark) => mm(sheet.top - (mark.top + mark.bottom) / 2));
  const near = (fold: number) => (at: number) => Math.abs(at - fold) <= FOLD_OFF;
  const missing = folds.filter((fold) => !heights.some(near(fold)));
  return [
    ...missing.map((fold) => `The fold mark at ${fold} mm is missing.`),
    ...(heights.some((at) => !folds.some((fold) => near(fold)(at)))
      ? ['A line stands where only fold marks may.']
      : []),
    ...(flat.some((mark) => mark.left < column.left - HAIR || mark.right > column.right + pt(1))
      ? ['A fold mark reaches out of its zone.']
      : []),
  ];
}

function inkOf({ lines, shapes }: PageMarks): UserBox[] {
  return [...lines.map(({ ink }) => ink), ...shapes.map(({ bounds }) => bounds)];
}

/** A hairline has no height to speak of. */
function touches(zone: UserBox, mark: UserBox): boolean {
  const { across, down } = reach(zone, mark);
  return across > HAIR && down >= 0;
}
