/** `run.json`: what was asked, with what versions, the counts, and the hash of every output. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { z } from 'zod';
import type { RunFacts } from './build-report.ts';
import type { RunOptions } from './options.ts';
import { writePrivate } from './output-folder.ts';

export async function writeRunRecord(
  folder: string,
  options: RunOptions,
  facts: RunFacts,
  versions: Readonly<Record<string, string>>,
): Promise<void> {
  const files: Record<string, string> = {};
  for (const path of await outputs(folder)) {
    files[path] = createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('hex');
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
    })
    .catch({ languages: null, formats: null }),
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
