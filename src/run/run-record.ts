/** `run.json`: what was asked, with what versions, the counts, and the hash of every output. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
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
  const { languages, formats, limit, batchSize, final } = options;
  const record = {
    schema: 1,
    campaign: facts.prepared.campaign.id,
    asked: { languages, formats, limit, batchSize, final },
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
