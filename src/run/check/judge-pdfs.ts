/** veraPDF over one whole batch of every language × format and every PDF of the site. */
import { findVeraPdf, type VeraResult } from '../../check/verapdf.ts';
import type { Finding } from '../../finding.ts';

export interface Judged {
  readonly findings: readonly Finding[];
  /** Files judged. */
  readonly read: number;
  /** Why not run, or null. */
  readonly notRun: string | null;
}

/** The fewest batches, greedily, in which every language × format occurs.
 * @param batches for each file, the `language format` pairs in it */
export function coveringBatches(
  batches: readonly { readonly file: string; readonly holds: ReadonlySet<string> }[],
): string[] {
  const open = new Set(batches.flatMap(({ holds }) => [...holds]));
  const chosen: string[] = [];
  while (open.size > 0) {
    const gain = (holds: ReadonlySet<string>) => holds.intersection(open).size;
    const best = batches.reduce((a, b) => (gain(b.holds) > gain(a.holds) ? b : a));
    chosen.push(best.file);
    for (const pair of best.holds) open.delete(pair);
  }
  return chosen;
}

/** @param files paths on disk; `name` gives each file's path below the output folder
 * @param heard told after each file */
export async function judgePdfs(
  files: readonly string[],
  name: (path: string) => string,
  heard: () => void,
): Promise<Judged> {
  const vera = findVeraPdf();
  if (!vera.found) return { findings: [], read: 0, notRun: vera.reason };
  const findings: Finding[] = [];
  let read = 0;
  try {
    await vera.validate(files, (result) => {
      findings.push(...faults(result, name(result.file)));
      read += 1;
      heard();
    });
  } catch (error) {
    // It judged too few files then, and the check has failed: that is no reason to call it *not run*.
    const why = error instanceof Error ? error.message : String(error);
    findings.push({
      check: 'pdf-ua',
      level: 'mend',
      where: {},
      says: `veraPDF stopped after ${read} of ${files.length} files: ${why}`,
      todo: 'Run “everyletter check” again.',
    });
  }
  return { findings, read, notRun: null };
}

function faults(result: VeraResult, file: string): Finding[] {
  const finding = (says: string): Finding => ({
    check: 'pdf-ua',
    level: 'mend',
    where: { file },
    says,
    todo: 'Report it: a PDF of everyletter must never fail a rule of PDF/UA.',
  });
  if (result.error !== null) return [finding(`veraPDF could not judge this file: ${result.error}`)];
  return result.failedRules.map((rule) =>
    finding(`It fails ISO 14289-1, ${rule.clause}, test ${rule.test}, ${rule.count} times: ${rule.description}`),
  );
}
