/**
 * The first code of a letter stands at one place on every letter of a format, in whatever language, so
 * that a person who can't see it can be told where to point a phone. Later ones follow the text.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { CheckedLetter, CodePlace } from '../evidence.ts';
import type { RunRead } from './one-letter-a-row.ts';

/** pt. */
const ONE_PLACE = 0.5;

export const qrOnePlace: Check<RunRead> = {
  id: 'qr-one-place',
  reads: 'run',
  title: 'The code that opens a letter stands at the same place on every letter of a format.',
  source: 'RULES 6 (the same place on every letter)',
  run({ letters }) {
    const norms = new Map(
      [...Map.groupBy(letters, ({ format }) => format)].map(([format, own]) => [format, commonest(own)]),
    );
    return letters.flatMap((letter): Finding[] => {
      const { batch, sequence, row, language, format } = letter;
      const [place] = letter.codePlaces;
      const norm = norms.get(format);
      if (place === undefined || norm === undefined) return [];
      const away = Math.max(Math.abs(place.left - norm.left), Math.abs(place.top - norm.top));
      if (away <= ONE_PLACE) return [];
      return [
        {
          check: qrOnePlace.id,
          level: 'mend',
          where: { file: `print/${batch}.pdf`, sequence, ...(row === 0 ? {} : { row }), language, format },
          says: `The code stands ${away.toFixed(1)} pt away from where it stands on most letters of the format.`,
          todo: 'Report this fault: codes of one format must stand at one place.',
        },
      ];
    });
  },
};

/** Where most of the letters have their first code. */
function commonest(letters: readonly CheckedLetter[]): CodePlace | undefined {
  const places = letters.flatMap(({ codePlaces }) => codePlaces.slice(0, 1));
  const groups = Map.groupBy(places, ({ left, top }) => `${Math.round(left)} ${Math.round(top)}`);
  return [...groups.values()].toSorted((a, b) => b.length - a.length)[0]?.[0];
}
