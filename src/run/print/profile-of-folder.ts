import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const record = z.object({ asked: z.object({ profile: z.string() }) });

/** The sheet profile that an output folder was made for, as its `run.json` says; null where it says nothing. */
export async function profileOfFolder(folder: string): Promise<string | null> {
  try {
    return record.parse(JSON.parse(await readFile(join(folder, 'run.json'), 'utf8'))).asked.profile;
  } catch {
    return null;
  }
}
