/** The print run: every batch and every screen PDF, made and read back by the workers. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckedLetter } from '../../check/evidence.ts';
import { envelopeFor } from '../../profiles.ts';
import type { RejectedRow } from '../../read/recipient.ts';
import type { Prepared } from '../campaign/prepare.ts';
import type { RunOptions } from '../options.ts';
import { writePrivate } from '../work/output-folder.ts';
import { createPool } from '../work/pool.ts';
import type { Progress } from '../work/progress.ts';
import type { Task } from '../work/task.ts';
import type { MadeBatch } from './make-batch.ts';
import { makeBraille } from './make-braille.ts';
import type { MadeScreenPdf } from './make-screen-pdf.ts';
import { manifestCsv } from './manifest.ts';
import { measureEveryone } from './measure.ts';
import { type Batch, type CodedRecipient, type Cut, planBatches } from './plan.ts';
import { type PrintJob, paperOf, printJob } from './print-job.ts';
import { withoutTooLong } from './too-long.ts';
import type { TouchMade } from './touch.ts';

export interface PrintRun {
  readonly batches: readonly { readonly plan: Batch; readonly made: MadeBatch }[];
  readonly screenPdfs: readonly MadeScreenPdf[];
  readonly expectations: readonly CheckedLetter[];
  /** Rows whose letters whoever posts them would not take. */
  readonly rejected: readonly RejectedRow[];
  /** Marks for touch that were made. */
  readonly touch: TouchMade;
  /** What the printer is asked to do. */
  readonly job: PrintJob;
}

export async function makePrint(
  prepared: Prepared,
  everyone: readonly CodedRecipient[],
  options: RunOptions,
  secret: string,
  folder: string,
  progress: Progress,
): Promise<PrintRun> {
  const pool = createPool(options.workers, { folder, source: { ...options, secret } });
  try {
    progress.stage('Letters measured', everyone.length);
    const measured = await measureEveryone(pool, everyone, (more) => progress.advance(more));
    const { letters, rejected } = withoutTooLong(measured, prepared.profile);
    const plan = planBatches(letters, cutOf(prepared, options));
    if (prepared.profile.single !== null) await mkdir(join(folder, 'print', 'letters'), { mode: 0o700 });
    progress.stage('Letters made and read back', letters.length);
    // The longest batches first, so that no worker begins one when the other has ended.
    const weight = (batch: Batch): number =>
      batch.letters.length * (prepared.formats.find(({ id }) => id === batch.format)?.style.size ?? 1);
    const made = new Map<string, MadeBatch>();
    await Promise.all(
      plan
        .toSorted((a, b) => weight(b) - weight(a))
        .map(async (batch) => {
          const task: Task = { kind: 'batch', batch };
          made.set(batch.name, await pool.run<MadeBatch>(task, (more) => progress.advance(more)));
        }),
    );
    const screens = [...prepared.locales.keys()].flatMap((language) =>
      prepared.formats.map((format): Task => ({ kind: 'screen', language, format: format.id })),
    );
    progress.stage('PDFs for the site', screens.length);
    const screenPdfs = await Promise.all(
      screens.map(async (task) => {
        const screen = await pool.run<MadeScreenPdf>(task);
        progress.advance(1);
        return screen;
      }),
    );
    const batches = plan.flatMap((batch) => {
      const done = made.get(batch.name);
      return done === undefined ? [] : [{ plan: batch, made: done }];
    });
    await writePrivate(join(folder, 'print', 'manifest.csv'), manifestCsv(batches.flatMap((batch) => batch.made.rows)));
    const job = printJob(prepared.profile, prepared.campaign.print, prepared.campaign.languages, batches);
    const expectations = batches.flatMap((batch) => batch.made.expectations);
    return { batches, screenPdfs, expectations, rejected, job, touch: await makeTouch(prepared, batches, folder) };
  } finally {
    await pool.close();
  }
}

/** What batches are cut by: the campaign's settings, and `--batch`. */
export function cutOf({ campaign, formats, profile }: Prepared, options: Pick<RunOptions, 'batchSize'>): Cut {
  const { print, languages } = campaign;
  return {
    by: print.batches.by,
    size: options.batchSize ?? print.batches.size,
    formats: formats.map(({ id }) => id),
    languages,
    paperOf: (format) => paperOf(print, format).name,
    envelopeOf: (sheets) => envelopeFor(profile, sheets)?.id ?? null,
    single: profile.single !== null,
  };
}

async function makeTouch(prepared: Prepared, batches: PrintRun['batches'], folder: string): Promise<TouchMade> {
  const asked = prepared.campaign.print.tactile?.notch ?? null;
  const letters = batches.reduce((sum, { made }) => sum + made.readBack.forTouch, 0);
  return {
    notch: asked === null ? null : { ...asked, layer: 'Cutting', letters },
    braille: prepared.braille === null ? null : await makeBraille(prepared, prepared.braille, folder),
  };
}
