/**
 * The secret from which reply codes are made (RULES 10). It stays out of the output, of git and of
 * every log: in the environment variable EVERYLETTER_SECRET, or in the campaign's `.secret`, which
 * is made on the first run and must be kept as long as residents may reply.
 */
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotRun } from '../../errors.ts';

export interface Secret {
  readonly value: string;
  /** True if this run made it. */
  readonly fresh: boolean;
}

/** As `read/code.ts` asks: a shorter key can be guessed, and with it everyone's code. */
const leastBytes = 16;

/** @param fromEnvironment the value of EVERYLETTER_SECRET, if any
 * @throws CannotRun where a secret is there and is too short to be one, or none can be kept */
export async function campaignSecret(folder: string, fromEnvironment: string | undefined): Promise<Secret> {
  const kept = await existingSecret(folder, fromEnvironment);
  if (kept !== null) return { value: kept, fresh: false };
  const value = randomBytes(32).toString('base64url');
  try {
    // wx: of two runs that begin at once, one makes the secret and the other reads it.
    await writeFile(join(folder, '.secret'), `${value}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw notKept();
    const made = await existingSecret(folder, undefined);
    if (made === null) throw notKept();
    return { value: made, fresh: false };
  }
  return { value, fresh: true };
}

/** The campaign's secret if there is one already, else null: a check must never make one.
 * @throws CannotRun where it is too short, or can't be read: another one would give everyone another code */
export async function existingSecret(folder: string, fromEnvironment: string | undefined): Promise<string | null> {
  if (fromEnvironment) return longEnough(fromEnvironment, 'EVERYLETTER_SECRET');
  try {
    return longEnough((await readFile(join(folder, '.secret'), 'utf8')).trim(), '.secret');
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw fault(`.secret can’t be read (${code}).`, 'Ask its owner, or give the secret in EVERYLETTER_SECRET.');
  }
}

function longEnough(secret: string, name: string): string {
  if (Buffer.byteLength(secret) >= leastBytes) return secret;
  throw fault(
    `The secret of the reply codes in ${name} is too short: at least ${leastBytes} characters keep it from being guessed.`,
    name === '.secret'
      ? 'Put back the one that was there; or take the file away, and one is made.'
      : 'Give a longer one, or none: one is made.',
  );
}

const notKept = (): CannotRun =>
  fault(
    'The secret of the reply codes can’t be kept in the campaign’s folder.',
    'Make the folder writable, or give a secret of your own in EVERYLETTER_SECRET.',
  );

function fault(says: string, todo: string): CannotRun {
  return new CannotRun([{ check: 'reply-secret', level: 'mend', where: {}, says, todo }]);
}
