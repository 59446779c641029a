/**
 * The secret from which reply codes are made (RULES 10). It stays out of the output, of git and of
 * every log: in the environment variable EVERYLETTER_SECRET, or in the campaign's `.secret`, which
 * is made on the first run and must be kept as long as residents may reply.
 */
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Secret {
  readonly value: string;
  /** True if this run made it. */
  readonly fresh: boolean;
}

/** @param fromEnvironment the value of EVERYLETTER_SECRET, if any */
export async function campaignSecret(folder: string, fromEnvironment: string | undefined): Promise<Secret> {
  if (fromEnvironment !== undefined && fromEnvironment !== '') return { value: fromEnvironment, fresh: false };
  const path = join(folder, '.secret');
  const kept = await existing(path);
  if (kept !== null) return { value: kept, fresh: false };
  const value = randomBytes(32).toString('base64url');
  try {
    // wx: of two runs that begin at once, one makes the secret and the other reads it.
    await writeFile(path, `${value}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const made = await existing(path);
    if (made === null) throw error;
    return { value: made, fresh: false };
  }
  return { value, fresh: true };
}

/** The campaign's secret if there is one already, else null: a check must never make one. */
export async function existingSecret(folder: string, fromEnvironment: string | undefined): Promise<string | null> {
  return fromEnvironment || (await existing(join(folder, '.secret')));
}

async function existing(path: string): Promise<string | null> {
  try {
    const text = (await readFile(path, 'utf8')).trim();
    return text === '' ? null : text;
  } catch {
    return null;
  }
}
