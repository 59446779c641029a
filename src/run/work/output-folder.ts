/** The campaign's own folder in `output/`. What holds people's data can be read by its owner alone. */
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { CannotRun } from '../../errors.ts';

/** Everything that a run makes; nothing else in the folder is touched. */
const made = ['print', 'site', 'hosting', 'report', 'rejected.csv', 'run.json'];

/** Makes the folder and takes away what an earlier run left, so that no old letter is posted by mistake.
 * @param kept names in `print/` that stay, where they are there
 * @throws CannotRun where there is something that no run of ours made, or the folder can't be written */
export async function freshOutput(out: string, campaignId: string, kept: readonly string[] = []): Promise<string> {
  const folder = await ownFolder(out, campaignId);
  // First of all, so that a run that is broken off is known as ours, and as unfinished.
  await writePrivate(join(folder, 'run.json'), unfinished(campaignId));
  for (const name of made) {
    if (name !== 'run.json' && name !== 'print') await rm(join(folder, name), { recursive: true, force: true });
  }
  const print = join(folder, 'print');
  for (const name of await readdir(print).catch(() => [])) {
    if (!kept.includes(name)) await rm(join(print, name), { recursive: true, force: true });
  }
  await mkdir(print, { recursive: true, mode: 0o700 });
  await mkdir(join(folder, 'site'));
  await mkdir(join(folder, 'report', 'thumbnails'), { recursive: true });
  return folder;
}

/** The folder with its `print/`, and whatever a run has left there.
 * @throws CannotRun as `freshOutput` */
export async function openOutput(out: string, campaignId: string): Promise<string> {
  const folder = await ownFolder(out, campaignId);
  if (!(await isOurs(folder))) await writePrivate(join(folder, 'run.json'), unfinished(campaignId));
  await mkdir(join(folder, 'print'), { recursive: true, mode: 0o700 });
  return folder;
}

const unfinished = (campaign: string): string => `${JSON.stringify({ schema: 1, campaign, finished: null })}\n`;

async function ownFolder(out: string, campaignId: string): Promise<string> {
  const folder = join(out, campaignId);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0 && !(await isOurs(folder))) {
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
  return folder;
}

/** Whether a run of everyletter made the folder: its `run.json` says so. */
async function isOurs(folder: string): Promise<boolean> {
  try {
    const record: unknown = JSON.parse(await readFile(join(folder, 'run.json'), 'utf8'));
    return typeof record === 'object' && record !== null && 'schema' in record && 'campaign' in record;
  } catch {
    return false;
  }
}

/** A folder to check, which may have come back from a printer in parts.
 * @throws CannotRun where nothing in it is of a run */
export async function assertOutput(folder: string): Promise<void> {
  const there = await readdir(folder).catch(() => null);
  if (there?.some((name) => made.includes(name))) return;
  const inside = await Promise.all(
    (there ?? []).map(async (name) => ((await isOurs(join(folder, name))) ? [name] : [])),
  );
  const [campaign] = inside.flat();
  throw new CannotRun([
    {
      check: 'output-folder',
      level: 'mend',
      where: { file: asTyped(folder) },
      says: there === null ? 'There is no such folder.' : 'Nothing in this folder was made by everyletter.',
      todo:
        campaign !== undefined
          ? `Name the campaign’s own folder in it: ${join(asTyped(folder), campaign)}.`
          : 'Name a campaign’s output folder, as output/citizens-assembly.',
    },
  ]);
}

/** A path as its user would write it: below the folder they work in, else whole. */
export function asTyped(path: string): string {
  const below = relative('.', path);
  return below.startsWith('..') || below === '' ? path : below;
}

/** A file with people's data: its owner's alone (DESIGN, "The output folder"). */
export async function writePrivate(path: string, text: string | Uint8Array): Promise<void> {
  await writeFile(path, text, { mode: 0o600 });
}

/** A file without people's data: the site and the report are for everyone. */
export async function writePublic(path: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

/** The same for a file of any size that lies elsewhere on this machine. */
export async function copyPublic(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
}
