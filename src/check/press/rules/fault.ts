import type { Finding, Level } from '../../../finding.ts';
import type { PressPage, PressRead } from '../press-read.ts';

/** What to do about whatever the writer got wrong. */
export const makeAgain = 'Report it: a press PDF of everyletter must never be like this. Make the file again.';

/** A finding about a press file, or one of its pages. */
export function fault(
  check: string,
  { file }: Pick<PressRead, 'file'>,
  says: string,
  { todo = makeAgain, page, level = 'mend' }: { todo?: string; page?: number; level?: Level } = {},
): Finding {
  return { check, level, where: page === undefined ? { file } : { file, page }, says, todo };
}

/** Ink as a printer says it: 2.253 is “225 %”. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What is wrong with pages, each kind once with its first page: a batch has thousands. */
export function eachOnce(check: string, read: PressRead, faultsOf: (page: PressPage) => readonly string[]): Finding[] {
  const pages = new Map<string, number[]>();
  for (const page of read.pages) {
    for (const says of faultsOf(page)) {
      const known = pages.get(says);
      if (known === undefined) pages.set(says, [page.number]);
      else known.push(page.number);
    }
  }
  return [...pages].map(([says, [first = 1, ...others]]) => {
    const more = others.length === 0 ? '' : ` So it is on ${others.length} more.`;
    return fault(check, read, `${says}${more}`, { page: first });
  });
}
