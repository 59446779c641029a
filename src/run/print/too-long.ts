/** Letters that whoever posts them would not take: rejected with their reason, and the others are made. */
import type { Profile } from '../../profiles.ts';
import type { RejectedRow } from '../../read/recipient.ts';
import { rejected } from '../../read/recipient-row.ts';
import type { Measured } from './measure.ts';

/** Those of at most the profile's pages, and the rows of the others. */
export function withoutTooLong(
  everyone: readonly Measured[],
  { single }: Pick<Profile, 'single'>,
): { readonly letters: readonly Measured[]; readonly rejected: readonly RejectedRow[] } {
  if (single === null) return { letters: everyone, rejected: [] };
  const letters = everyone.filter(({ pages }) => pages <= single.pages);
  return {
    letters,
    rejected: everyone
      .filter(({ pages }) => pages > single.pages)
      .map(({ recipient, pages }) =>
        rejected(
          recipient.row,
          recipient.id,
          [`the letter has ${pages} pages, and ${single.pages} are taken at most: print this format yourselves`],
          ['letter-too-long'],
        ),
      ),
  };
}
