/** `run.json`: what was asked, with what versions, the counts, and the hash of every output. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { z } from 'zod';
import type { RunOptions } from '../options.ts';
import { type Parts, sha256 } from '../proof/fingerprint.ts';
import { writePrivate } from '../work/output-folder.ts';
import type { RunFacts } from './build-report.ts';

export async function writeRunRecord(
  folder: string,
  options: RunOptions,
  facts: RunFacts,
  versions: Readonly<Record<string, string>>,
  parts: Parts,
): Promise<void> {
  const files: Record<string, string> = {};
  for (const path of await outputs(folder)) {
    files[path] = sha256(await readFile(join(folder, path)));
  }
  // Paths of this machine stay out: the folder travels to the printer.
  const { languages, formats, limit, final } = options;
  const { profile, campaign } = facts.prepared;
  const batchSize = options.batchSize ?? campaign.print.batches.size;
  const record = {
    schema: 1,
    campaign: facts.prepared.campaign.id,
    asked: { languages, formats, limit, batchSize, final, profile: profile.id },
    rules: facts.prepared.campaign.rules,
    made: {
      letters: facts.print.expectations.length,
      batches: facts.print.batches.length,
      screenPdfs: facts.print.screenPdfs.length,
      sitePages: facts.site.pages,
      rejected: facts.residents.rejected.length,
    },
    started: facts.started.toISOString(),
    finished: facts.finished.toISOString(),
    versions,
    /** What the letters were made from: the same again makes the same letters. */
    parts,
    sha256: files,
  };
  await writePrivate(join(folder, 'run.json'), `${JSON.stringify(record, null, 2)}\n`);
}

/** What of a run's record another command needs. Whatever is missing or misshapen is null or empty: a folder may
 * come back from a printer without it, or from an older version. */
const recordShape = z.object({
  asked: z
    .object({
      languages: z.array(z.string()).nullable().catch(null),
      formats: z.array(z.string()).nullable().catch(null),
      limit: z.number().nullable().catch(null),
      profile: z.string().nullable().catch(null),
    })
    .catch({ languages: null, formats: null, limit: null, profile: null }),
  parts: z.record(z.string(), z.string()).catch({}),
  rules: z.record(z.string(), z.object({ level: z.enum(['warn', 'off']), reason: z.string() })).catch({}),
});
export type RunRecord = z.infer<typeof recordShape>;

/** @returns null where there is no record */
export async function readRunRecord(folder: string): Promise<RunRecord | null> {
  const text = await readFile(join(folder, 'run.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return recordShape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Adds files that were made after the run, where its record is there. */
export async function recordOutputs(folder: string, paths: readonly string[]): Promise<void> {
  const path = join(folder, 'run.json');
  const record = await readFile(path, 'utf8').then(JSON.parse, () => null);
  if (typeof record?.sha256 !== 'object') return;
  for (const file of paths) record.sha256[file] = sha256(await readFile(join(folder, file)));
  record.sha256 = Object.fromEntries(Object.entries(record.sha256).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writePrivate(path, `${JSON.stringify(record, null, 2)}\n`);
}

async function outputs(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== 'run.json')
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}
