/** The campaign's own folder in `output/`. What holds people's data can be read by its owner alone. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CannotRun } from '../errors.ts';

/** Everything that a run makes; nothing else in the folder is touched. */
const made = ['print', 'site', 'report', 'rejected.csv', 'run.json'];

/** Makes the folder and takes away what an earlier run left, so that no old letter is posted by mistake.
 * @throws CannotRun where there is something that no run of ours made */
export async function freshOutput(out: string, campaignId: string): Promise<string> {
  const folder = join(out, campaignId);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const there = await readdir(folder);
  if (there.length > 0 && !there.includes('run.json') && !there.some((name) => made.includes(name))) {
    throw new CannotRun([
      {
        check: 'output-folder',
        level: 'mend',
        where: { file: folder },
        says: 'The output folder holds files that everyletter did not make.',
        todo: 'Name another folder with --out, or empty this one.',
      },
    ]);
  }
  for (const name of made) await rm(join(folder, name), { recursive: true, force: true });
  await mkdir(join(folder, 'print'), { mode: 0o700 });
  await mkdir(join(folder, 'site'));
  await mkdir(join(folder, 'report', 'thumbnails'), { recursive: true });
  return folder;
}

/** A file with people's data: its owner's alone (DESIGN, "The output folder"). */
export async function writePrivate(path: string, text: string): Promise<void> {
  await writeFile(path, text, { mode: 0o600 });
}

/** A file without people's data: the site and the report are for everyone. */
export async function writePublic(path: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
