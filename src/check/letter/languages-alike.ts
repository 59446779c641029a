/**
 * Languages that stand beside each other are offered alike: in one size and one weight, as far as they share a
 * typeface. (Scripts that need larger type than Latin have it, by their x-height.)
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { languageName } from '../language-name.ts';
import type { PrintedLine } from '../print.ts';
import { blocksOfPrint, type PrintedBlock } from './blocks-of-print.ts';
import { letterPlace } from './letter-place.ts';

/** pt: rounding of a font's size. */
const ONE_SIZE = 0.05;

export const languagesAlike: Check<LetterRead> = {
  id: 'languages-alike',
  reads: 'letter',
  title: 'Where languages are offered side by side, none is smaller or bolder than another of its script.',
  source: 'RULES 9 (Welsh: same size and prominence as English); Welsh Language Standards (No. 1) Regulations 2015',
  run(letter) {
    const ownOffers = new Set(
      letter.expected.reading
        ?.filter(({ floating, language }) => floating !== null && language === letter.expected.language)
        .map(({ text }) => text) ?? [],
    );
    const offers = blocksOfPrint(letter).filter(
      ({ element }) =>
        // An address alone is in no language.
        element.text.includes(' ') && (element.language !== letter.expected.language || ownOffers.has(element.text)),
    );
    const alike = Map.groupBy(offers.flatMap(typeOf), ({ page, family }) => `${page} ${family}`);
    return [...alike.values()].flatMap((all): Finding[] => {
      const [first, ...others] = all;
      const other = others.find(({ face, size }) => face !== first?.face || Math.abs(size - first.size) > ONE_SIZE);
      if (first === undefined || other === undefined) return [];
      const [one, two] = [first, other].map(
        ({ language, size, face }) => `${languageName(language)} in ${inWords(size, face)}`,
      );
      return [
        {
          check: languagesAlike.id,
          level: 'mend',
          where: letterPlace(letter, first.page),
          says: `Languages side by side are not offered alike: ${one}, ${two}.`,
          todo: 'Set all of them in one size and weight.',
        },
      ];
    });
  },
};

interface OfferType {
  readonly page: number;
  readonly language: string;
  /** `AtkinsonHyperlegibleNext`, of any weight. */
  readonly family: string;
  readonly face: string;
  readonly size: number;
}

/** The typeface of most of its letters. */
function typeOf({ page, element, lines }: PrintedBlock): OfferType[] {
  const type = lines.flatMap((line: PrintedLine) => line.type);
  const most = type.toSorted((a, b) => b.text.length - a.text.length)[0];
  if (most === undefined || element.language === null) return [];
  const [family = most.face] = most.face.split('-');
  return [{ page, language: element.language, family, face: most.face, size: most.size }];
}

function inWords(size: number, face: string): string {
  return `${Math.round(size * 10) / 10} pt ${/bold/i.test(face) ? 'bold' : 'regular'}`;
}
