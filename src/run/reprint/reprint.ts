/** Spoils: the same letters again, with the same marks, in PDFs and a list of their own. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CannotRun } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { readCampaign } from '../../read/campaign.ts';
import { existingSecret } from '../campaign/secret.ts';
import { underSettings } from '../check/rule-settings.ts';
import type { Surroundings } from '../generate.ts';
import { defaults } from '../options.ts';
import { makeBatch } from '../print/make-batch.ts';
import { type ManifestRow, manifestCsv, readManifest } from '../print/manifest.ts';
import type { PlannedLetter } from '../print/plan.ts';
import { inWords } from '../proof/approval.ts';
import { changedParts, partsOf } from '../proof/fingerprint.ts';
import { findingLines } from '../report/finding-lines.ts';
import { readRunRecord, recordOutputs } from '../report/run-record.ts';
import { asTyped, writePrivate } from '../work/output-folder.ts';
import { openWorkshop, type Workshop } from '../work/workshop.ts';
import { nextReprint } from './reprints.ts';
import { readSequences } from './sequences.ts';

export interface ReprintOptions {
  /** Absolute path of the campaign's folder. */
  readonly campaign: string;
  /** Absolute: the campaign's own output folder. */
  readonly folder: string;
  /** Absolute path of the spreadsheet, where it is not the one the campaign names. */
  readonly recipients: string | null;
  /** As typed: `118,204-207`. */
  readonly sequence: string;
}
export interface Reprinted {
  readonly summary: string;
  readonly exitCode: 0 | 2;
  /** Below the output folder. */
  readonly files: readonly string[];
}

/** @throws CannotRun where a letter is asked for that there isn't, or it would not be the same letter any more */
export async function reprint(options: ReprintOptions, { progress, secret: given }: Surroundings): Promise<Reprinted> {
  const { folder } = options;
  const rows = readManifest(await readFile(join(folder, 'print', 'manifest.csv'), 'utf8').catch(() => ''));
  if (rows === null) {
    throw stopped(
      `There is no print run in ${asTyped(folder)}.`,
      'Name the campaign whose letters were printed, with --out if they lie elsewhere.',
    );
  }
  const { sequences, faults } = readSequences(options.sequence, new Set(rows.map(({ sequence }) => sequence)));
  if (faults.length > 0) throw new CannotRun(faults);
  const secret = await existingSecret(options.campaign, given);
  const record = await readRunRecord(folder);
  const asked = {
    ...defaults,
    ...options,
    languages: record?.asked.languages ?? null,
    formats: record?.asked.formats ?? null,
    limit: record?.asked.limit ?? null,
    profile: record?.asked.profile ?? null,
  };
  const campaign = await readCampaign(options.campaign);
  const changed = changedParts(record?.parts ?? {}, await partsOf(campaign, asked, secret));
  if (changed.length > 0) {
    throw stopped(
      `These would not be the same letters: since they were made, ${inWords(changed)} changed.`,
      'Put it back as it was; or make the whole run again.',
    );
  }

  const wanted = rows.filter(({ sequence }) => sequences.includes(sequence));
  progress.stage('Letters made again and read back', wanted.length);
  const shop = await openWorkshop({ ...asked, secret }, folder);
  const made = await make(shop, folder, wanted, () => progress.advance(1));
  progress.stop();
  return made;
}

async function make(
  shop: Workshop,
  folder: string,
  wanted: readonly ManifestRow[],
  onLetter: () => void,
): Promise<Reprinted> {
  const name = await nextReprint(folder);
  const byId = new Map(shop.everyone.map((own) => [own.recipient.id, own]));
  const rows: ManifestRow[] = [];
  const files: string[] = [];
  const findings: Finding[] = [];
  // What goes through a machine together was printed together: the batch's paper, sheets and envelope hold.
  for (const [batch, own] of Map.groupBy(wanted, (row) => row.batch)) {
    const letters = own.flatMap(({ recipientId, sequence }): PlannedLetter[] => {
      const resident = byId.get(recipientId);
      return resident === undefined ? [] : [{ ...resident, sequence, markedBatch: batch }];
    });
    const format = own[0]?.format ?? '';
    const made = await makeBatch(
      shop,
      { name: join(dirname(batch), `${name}-${basename(batch)}`), format, letters },
      folder,
      onLetter,
    );
    rows.push(...made.rows);
    files.push(made.file);
    findings.push(...made.readBack.findings, ...own.flatMap((row) => differences(row, made.rows)));
  }
  const told = underSettings(findings, shop.prepared.campaign.rules);
  const faulty = told.some(({ level }) => level === 'mend');
  const list = `print/${name}.csv`;
  await writePrivate(join(folder, list), manifestCsv(rows));
  await recordOutputs(folder, [...files, list]);
  const count = `${rows.length} ${rows.length === 1 ? 'letter' : 'letters'}`;
  return {
    files,
    exitCode: faulty ? 2 : 0,
    summary: [
      ...findingLines(told),
      `${count} made again, with the marks of the first time: ${files.map((file) => asTyped(join(folder, file))).join(', ')}.`,
      `What stands where: ${asTyped(join(folder, list))}.`,
      ...(faulty ? ['Don’t print them: something must be mended first.'] : []),
    ].join('\n'),
  };
}

/** What a letter must have in common with the one that was spoilt. */
function differences(row: ManifestRow, made: readonly ManifestRow[]): Finding[] {
  const again = made.find(({ sequence }) => sequence === row.sequence);
  const same =
    again !== undefined &&
    (['pages', 'code', 'postcode', 'language', 'format', 'recipientId'] as const).every(
      (key) => again[key] === row[key],
    );
  if (same) return [];
  const says = 'The letter that was made again is not the one that was printed first.';
  const todo = 'Don’t post it: see that the campaign and its spreadsheet are those of the print run.';
  return [{ check: 'reprint', level: 'mend', where: { sequence: row.sequence }, says, todo }];
}

function stopped(says: string, todo: string): CannotRun {
  return new CannotRun([{ check: 'reprint', level: 'mend', where: {}, says, todo }]);
}
