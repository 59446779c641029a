/** A worker's own entry, and the one place beside index and cli with `process`: it is one. Tasks are plain
 * data, and so are their results. */

import { recheckBatch } from '../check/recheck-batch.ts';
import { makeBatch } from '../print/make-batch.ts';
import { makeScreenPdf } from '../print/make-screen-pdf.ts';
import { countPages } from '../print/measure.ts';
import { measureLetters } from '../proof/measure.ts';
import type { Heard, Task, WorkerData } from './task.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** Often enough to see it live at 10 ms a letter, seldom enough to cost nothing. */
const lettersATime = 50;

let workshop: Promise<Workshop> | null = null;

export default async function work({
  task,
  data,
}: {
  readonly task: Task;
  readonly data: WorkerData;
}): Promise<unknown> {
  const { folder, source } = data;
  // Neither needs a workshop: one is before it, the other reads what any folder holds. What they stand on is loaded
  // by those workers alone that get such a task.
  if (task.kind === 'trial') return (await import('../campaign/try-elsewhere.ts')).triedHere(task.asked);
  if (task.kind === 'paper') return (await import('../check/ocr-pages.ts')).readPapers(folder, task.data, task.papers);
  // A process serves one run: what its first task opens, the others use.
  if (source !== null) workshop ??= openWorkshop(source, folder);
  const shop = await workshop;
  const onLetter = (read: number) => {
    if (read % lettersATime === 0) process.send?.({ letters: lettersATime } satisfies Heard);
  };
  if (task.kind === 'recheck') return recheckBatch(shop, task.batch, task.letters, folder, onLetter);
  if (shop === null) throw new Error('Nothing can be made without a campaign.');
  if (task.kind === 'pages') return countPages(shop, task.letters);
  if (task.kind === 'measure') return measureLetters(shop, task.letters);
  return task.kind === 'batch'
    ? makeBatch(shop, task.batch, folder, onLetter)
    : makeScreenPdf(shop, task.language, task.format, folder);
}
