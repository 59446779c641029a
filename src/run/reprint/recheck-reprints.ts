/** The reprints of a folder, opened again from disk and put before the same checks as the run. */
import type { ListedBatch } from '../../check/run/manifest-matches.ts';
import type { Finding } from '../../finding.ts';
import { recheckBatches } from '../check/recheck-batches.ts';
import type { ManifestRow } from '../print/manifest.ts';
import type { Progress } from '../work/progress.ts';
import { reprintsIn } from './reprints.ts';

export interface RecheckedReprints {
  readonly rows: readonly ManifestRow[];
  readonly listed: readonly ListedBatch[];
  readonly findings: readonly Finding[];
}

export async function recheckReprints(
  folder: string,
  source: Parameters<typeof recheckBatches>[2],
  workers: number,
  progress: Progress,
): Promise<RecheckedReprints> {
  const reprints = await reprintsIn(folder);
  if (reprints.length === 0) return { rows: [], listed: [], findings: [] };
  const rows = reprints.flatMap((one) => one.rows ?? []);
  progress.stage('Reprinted letters read back', rows.length);
  const rechecked = await recheckBatches(folder, rows, source, workers, progress);
  return {
    rows,
    listed: rechecked.map(({ name, done }) => ({
      batch: name,
      sha256: done.readBack.sha256,
      listed: rows.filter(({ batch }) => batch === name).map(({ sha256 }) => sha256),
    })),
    findings: [
      ...reprints.filter((one) => one.rows === null).map(({ name }) => unreadable(name)),
      ...rechecked.flatMap(({ done }) => done.readBack.findings),
    ],
  };
}

const unreadable = (name: string): Finding => ({
  check: 'manifest-matches',
  level: 'mend',
  where: { file: `print/${name}.csv` },
  says: 'The list of a reprint is not one of everyletter’s, so its letters could not be read back.',
  todo: 'Make the reprint again.',
});
