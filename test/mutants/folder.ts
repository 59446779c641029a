/** A run's folder as a printer or a host may get it: one file of it damaged, read again from disk. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { type FolderRead, makeFolder, type Reader } from './folder-readers.ts';
import { type FolderMutation, folderRows } from './folder-rows.ts';
import { mends, type Outcome, outcomeOf, type Round } from './mutation.ts';

export async function damageFolder(): Promise<Round> {
  const folder = await mkdtemp(join(tmpdir(), 'mutants-'));
  try {
    const readers = await makeFolder(folder);
    const clean = new Map<Reader, FolderRead>();
    const outcomes: Outcome[] = [];
    for (const row of folderRows) {
      const before = clean.get(row.reader) ?? (await readers[row.reader]());
      clean.set(row.reader, before);
      const notRun = before.notRun[row.caughtBy];
      const outcome = outcomeOf(row, await damaged(folder, row, readers[row.reader]), before.findings);
      outcomes.push(notRun === undefined ? outcome : { ...outcome, notRun });
    }
    return { outcomes, unclean: [...clean.values()].flatMap(({ findings }) => mends(findings)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What is found while the files are damaged; they are put back. */
async function damaged(folder: string, { id, files, damage }: FolderMutation, read: () => Promise<FolderRead>) {
  const paths = (await readdir(folder, { recursive: true })).map((path) => path.split(sep).join('/'));
  const kept: (readonly [string, Buffer])[] = [];
  for (const path of paths.filter((one) => files.test(one))) {
    const bytes = await readFile(join(folder, path));
    kept.push([path, bytes]);
    const changed = damage(bytes);
    if (changed === null) await rm(join(folder, path));
    else await writeFile(join(folder, path), changed);
  }
  try {
    const { findings, notRun } = await read();
    // What a machine has no program for is not made, and can't be damaged.
    if (kept.length === 0 && Object.keys(notRun).length === 0) throw new Error(`“${id}” damages nothing.`);
    return findings;
  } finally {
    for (const [path, bytes] of kept) await writeFile(join(folder, path), bytes);
  }
}
