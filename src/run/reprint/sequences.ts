/** `118,204-207`: sequence numbers as a printer writes them down. */
import type { Finding } from '../../finding.ts';

export interface Asked {
  /** Each once, ascending. */
  readonly sequences: readonly number[];
  readonly faults: readonly Finding[];
}

/** @param known sequence numbers of the run */
export function readSequences(text: string, known: ReadonlySet<number>): Asked {
  const faults: Finding[] = [];
  const fault = (says: string, todo: string) => faults.push({ check: 'reprint', level: 'mend', where: {}, says, todo });
  const asked = new Set<number>();
  const absent = new Set<number>();
  const parts = text.split(',').map((part) => part.trim());
  for (const part of parts) {
    // Word processors make a dash of a hyphen.
    const [, from, to = from] = /^(\d{1,7})(?:\s*[-–—]\s*(\d{1,7}))?$/.exec(part) ?? [];
    if (from === undefined) {
      fault(
        part === '' ? 'A sequence number is missing between commas.' : `“${part}” is no sequence number.`,
        'Write them as in the manifest: --sequence 118,204-207.',
      );
      continue;
    }
    const [first, last] = [Number(from), Number(to)];
    if (first > last) {
      fault(`“${part}” runs backwards.`, `Write ${last}-${first}.`);
      continue;
    }
    for (let sequence = first; sequence <= last && absent.size <= known.size; sequence++) {
      (known.has(sequence) ? asked : absent).add(sequence);
    }
  }
  if (absent.size > 0) {
    const all = [...known];
    const [least, most] = [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))];
    const list = [...absent].slice(0, 5).join(', ');
    const more = absent.size > 5 ? ' and more' : '';
    fault(
      `There is no letter ${list}${more} in this run.`,
      `Its sequence numbers go from ${least} to ${most}: compare with print/manifest.csv.`,
    );
  }
  return { sequences: [...asked].sort((a, b) => a - b), faults };
}
