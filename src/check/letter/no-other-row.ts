/**
 * No letter carries anything of another row of the run: no other code (in words or in a QR code), no
 * other resident's name or address line.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { characters, isRightToLeft, plainText } from '../plain-text.ts';
import { letterPlace } from './letter-place.ts';

const TODO =
  'Don’t post this batch: one resident would read of another. Make it again, and report the fault if it stays.';

export const noOtherRow: Check<LetterRead> = {
  id: 'no-other-row',
  reads: 'letter',
  title: 'No letter carries the name, address or code of any other row of the run.',
  source: 'everyletter: nobody else’s letter; UK GDPR Art. 5(1)(f), 32',
  run(letter) {
    const { expected, lines, artifacts, figures, codes, rows } = letter;
    const findings = new Map<string, Finding>();
    const report = (page: number, says: string) => {
      findings.set(`${page} ${says}`, {
        check: noOtherRow.id,
        level: 'mend',
        where: letterPlace(letter, page),
        says,
        todo: TODO,
      });
    };
    const ownPlain = plainText(expected.code);
    const ownCharacters = characters(expected.code);
    const own = [...expected.addressLines, expected.name ?? ''].map(plainText);

    const texts = [...lines, ...artifacts].flatMap(({ page, text, ink }) => {
      const printed = { page, text: ink, mixed: isRightToLeft(ink) };
      return text === ink ? [printed] : [{ page, text, mixed: false }, printed];
    });
    for (const { page, alt } of figures) if (alt !== null) texts.push({ page, text: alt, mixed: false });
    for (const { page, payload } of codes) texts.push({ page, text: payload, mixed: false });

    for (const { page, text, mixed } of texts) {
      const personal = rows.find(text);
      for (const code of personal.codes) {
        // From right-to-left ink, PDFium hands runs of letters and digits back in another order; that the
        // code stands on the letter as it should is for `own-row` to say.
        if (code === ownPlain || (mixed && characters(code) === ownCharacters)) continue;
        const other = rows.rowOfCode(code);
        report(
          page,
          other === undefined
            ? 'A personal code that is not its own stands on it.'
            : `The personal code of row ${other} stands on it.`,
        );
      }
      for (const found of personal.owned) {
        if (own.some((line) => line.includes(found.text))) continue;
        report(page, `${found.kind === 'name' ? 'The name' : 'An address line'} of row ${found.row} stands on it.`);
      }
    }
    return [...findings.values()];
  },
};
