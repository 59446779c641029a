import type { Place } from '../../finding.ts';
import type { LetterRead } from '../evidence.ts';

/** Where a letter is, for a finding: numbers, never its resident's data. Its first page unless another is given. */
export function letterPlace(
  { file, expected }: Pick<LetterRead, 'file' | 'expected'>,
  page = expected.firstPage,
): Place {
  const { row, sequence, language, format } = expected;
  return { file, page, ...(row === 0 ? {} : { row }), sequence, language, format };
}

/** What to do where a letter is not its source's: a fault of ours that no officer can mend. */
export const makeAgain = 'Don’t post this batch; make it again, and report the fault if it stays.';
