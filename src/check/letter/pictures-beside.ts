/**
 * A picture that belongs to words stands beside them, where they begin: on their left, and on their right in scripts
 * that run to the left. The eye meets it first.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead, ReadFigure } from '../evidence.ts';
import { around, overlap, reach, type UserBox } from '../user-box.ts';
import { isRightToLeftLanguage } from './blocks-of-print.ts';
import { letterPlace } from './letter-place.ts';

/** pt: letters of right-to-left scripts reach over their own edge. */
const OVER_EDGE = 6;

export const picturesBeside: Check<LetterRead> = {
  id: 'pictures-beside',
  reads: 'letter',
  title: 'Pictures stand beside their words, on the side where reading begins.',
  source: 'RULES 2 (gov.uk, Photosymbols: picture left, words right; mirrored from right to left)',
  run(letter) {
    const { reading, expected, pages } = letter;
    const findings: Finding[] = [];
    const subject = reading.findIndex((item) => item.kind === 'line' && item.role === 'H1');
    reading.forEach((figure, index) => {
      // The letterhead's has no words of its own; a code stands at one place in every language.
      if (figure.kind !== 'figure' || index < subject || isCode(figure, boxOf(index), letter)) return;
      const picture = boxOf(index) ?? figure.box;
      const words = reading[index + 1]?.page === figure.page ? boxOf(index + 1) : null;
      const beside = picture !== null && words !== null && reach(picture, words).down > 0;
      const reversed = isRightToLeftLanguage(figure.language ?? expected.language);
      const side = reversed ? 'right' : 'left';
      if (!beside && expected.least.picturesBeside === true) report(figure, 'A picture has no words beside it.');
      else if (
        beside &&
        !(reversed ? words.right <= picture.left + OVER_EDGE : picture.right <= words.left + OVER_EDGE)
      )
        report(figure, `A picture does not stand on the ${side} of its words, where they begin.`);
    });
    return findings;

    function boxOf(part: number): UserBox | null {
      return around(
        pages.flatMap(({ lines, shapes }) => [
          ...lines.filter((line) => line.part === part).map(({ ink }) => ink),
          ...shapes.filter((shape) => shape.part === part).map(({ bounds }) => bounds),
        ]),
      );
    }
    function report({ page }: ReadFigure, says: string): void {
      if (findings.some(({ where }) => where.page === page)) return;
      const todo = 'Put each picture beside its own words, on the side where reading begins.';
      findings.push({ check: picturesBeside.id, level: 'mend', where: letterPlace(letter, page), says, todo });
    }
  },
};

function isCode({ page }: ReadFigure, box: UserBox | null, { codes }: LetterRead): boolean {
  return codes.some((code) => code.page === page && box !== null && overlap(code.box, box));
}
