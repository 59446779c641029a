/** Reprints in a folder: `print/reprint-001.csv` lists the letters of `reprint-001-<batch>.pdf`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ManifestRow, readManifest } from '../print/manifest.ts';

const named = /^reprint-(\d{3,})\.csv$/;

/** `reprint-002`, where there is one already. */
export async function nextReprint(folder: string): Promise<string> {
  const numbers = (await namesIn(folder)).map((name) => Number(named.exec(name)?.[1] ?? 0));
  return `reprint-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}

export interface Reprint {
  /** `reprint-001`. */
  readonly name: string;
  /** Null where its list can't be read. */
  readonly rows: readonly ManifestRow[] | null;
}

/** All of a folder, in their order. */
export async function reprintsIn(folder: string): Promise<Reprint[]> {
  const names = (await namesIn(folder)).sort();
  return Promise.all(
    names.map(async (file) => ({
      name: file.slice(0, -'.csv'.length),
      rows: readManifest(await readFile(join(folder, 'print', file), 'utf8').catch(() => '')),
    })),
  );
}

/** The batch that a letter's marks name, by the name of its PDF: `letters/reprint-001-000118-bsl` → `letters/000118-bsl`. */
export const reprintedBatch = (name: string): string => name.replace(/(^|\/)reprint-\d{3,}-/, '$1');

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(join(folder, 'print')).catch(() => [])).filter((name) => named.test(name));
}
