/** A worker's own entry: tasks are plain data, and so are their results. */
import { workerData } from 'piscina';
import { makeBatch } from './make-batch.ts';
import { makeScreenPdf } from './make-screen-pdf.ts';
import type { Batch } from './plan.ts';
import { type ListedLetter, recheckBatch } from './recheck-batch.ts';
import { openWorkshop, type WorkshopData } from './workshop.ts';

export type Task =
  | { readonly kind: 'batch'; readonly batch: Batch }
  | { readonly kind: 'screen'; readonly language: string; readonly format: string }
  | { readonly kind: 'recheck'; readonly batch: string; readonly letters: readonly ListedLetter[] };

/** `workshop` is null where a folder is checked without its campaign. */
export interface WorkerData {
  readonly folder: string;
  readonly workshop: WorkshopData | null;
}

const { folder, workshop: data } = workerData as WorkerData;
const workshop = data === null ? null : openWorkshop(data);

export default async function work(task: Task): Promise<unknown> {
  const shop = await workshop;
  if (task.kind === 'recheck') return recheckBatch(shop, task.batch, task.letters, folder);
  if (shop === null) throw new Error('Nothing can be made without a campaign.');
  return task.kind === 'batch' ? makeBatch(shop, task.batch, folder) : makeScreenPdf(shop, task.language, task.format, folder);
}
