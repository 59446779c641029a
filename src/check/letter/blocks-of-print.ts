import type { LetterRead, ReadLine } from '../evidence.ts';
import type { PrintedLine } from '../print.ts';

/** The lines of print of one element on one page, from the top down. */
export interface PrintedBlock {
  readonly page: number;
  readonly element: ReadLine;
  readonly lines: readonly PrintedLine[];
}

/** Tagged text, element by element; page furniture is left out. */
export function blocksOfPrint({ pages, reading }: Pick<LetterRead, 'pages' | 'reading'>): PrintedBlock[] {
  return pages.flatMap(({ page, lines }) => {
    const blocks = new Map<number, PrintedLine[]>();
    for (const line of lines) {
      if (line.part === null) continue;
      const known = blocks.get(line.part);
      if (known === undefined) blocks.set(line.part, [line]);
      else known.push(line);
    }
    return [...blocks].flatMap(([part, own]): PrintedBlock[] => {
      const element = reading[part];
      if (element?.kind !== 'line') return [];
      return [{ page, element, lines: own.length === 1 ? own : own.toSorted((a, b) => b.baseline - a.baseline) }];
    });
  });
}

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ku-Arab|mzn|nqo|pa-Arab|pnb|prs|ps|sd|syr|ug|ur|yi)(?:-|$)/i;

export function isRightToLeftLanguage(tag: string): boolean {
  return RIGHT_TO_LEFT.test(tag);
}
