/**
 * What an inserter reads on each sheet, from pixels: the letter's own batch, sequence and place, so that no sheet
 * can go into another's envelope unnoticed.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead, SheetMark } from '../evidence.ts';
import type { InsertingExpectation } from '../post.ts';
import { letterPlace } from './letter-place.ts';

export const insertingMark: Check<LetterRead> = {
  id: 'inserting-mark',
  reads: 'letter',
  title: 'The mark on every sheet, decoded from the rendered page, tells its own letter and its place in it.',
  source: 'ISO/IEC 16022 (Data Matrix); everyletter: no sheet in another’s envelope',
  run(letter) {
    const { expected, sheetMarks = [] } = letter;
    const inserting = expected.post?.inserting ?? null;
    if (inserting === null) return [];
    const finding = (says: string, page: number): Finding => ({
      check: insertingMark.id,
      level: 'mend',
      where: letterPlace(letter, page),
      says,
      todo: 'Don’t put this batch into envelopes by machine; make it again, and report the fault if it stays.',
    });
    const sheets = Math.ceil(expected.pages / 2);
    const findings = sheetMarks.flatMap((mark, sheet) => {
      const says = faultOf(mark, sheet, inserting);
      return says === null ? [] : [finding(says, mark.page)];
    });
    if (sheetMarks.length !== sheets)
      findings.push(finding(`Marks were read on ${sheetMarks.length} of ${sheets} sheets.`, expected.firstPage));
    return findings;
  },
};

function faultOf(mark: SheetMark, sheet: number, inserting: InsertingExpectation): string | null {
  if (inserting.kind === 'omr') {
    const wanted = inserting.lines[sheet] ?? [];
    const same = mark.lines.length === wanted.length && mark.lines.every((line, at) => line === wanted[at]);
    return same ? null : `The lines of the inserting mark of sheet ${sheet + 1} are not those of its letter.`;
  }
  if (mark.payload === null) return `The inserting mark of sheet ${sheet + 1} can’t be decoded.`;
  return mark.payload === inserting.payloads[sheet]
    ? null
    : `The inserting mark of sheet ${sheet + 1} tells another sheet or letter.`;
}
