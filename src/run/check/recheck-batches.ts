/** Every batch that a manifest lists, read back by the workers. */

import type { Source, SourceOptions } from '../campaign/source.ts';
import type { ManifestRow } from '../print/manifest.ts';
import { createPool } from '../work/pool.ts';
import type { Progress } from '../work/progress.ts';
import type { Task } from '../work/task.ts';
import type { ListedLetter, Rechecked } from './recheck-batch.ts';

export interface NamedRecheck {
  readonly name: string;
  readonly done: Rechecked;
}

export async function recheckBatches(
  folder: string,
  rows: readonly ManifestRow[],
  source: (Source & { readonly options: SourceOptions }) | null,
  workers: number,
  progress: Progress,
): Promise<NamedRecheck[]> {
  const byId = new Map(source?.everyone.map((own) => [own.recipient.id, own]));
  const listed = rows.map((row): ListedLetter => ({ row, own: byId.get(row.recipientId) ?? null }));
  const pool = createPool(workers, { folder, source: source?.options ?? null });
  try {
    return await Promise.all(
      [...Map.groupBy(listed, ({ row }) => row.batch)].map(async ([name, letters]) => {
        const task: Task = { kind: 'recheck', batch: name, letters };
        const done = await pool.run<Rechecked>(task, (more) => progress.advance(more));
        return { name, done };
      }),
    );
  } finally {
    await pool.close();
  }
}
