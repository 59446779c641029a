/** The secret of the reply codes (RULES 10): made once, its owner's alone, and never another one in silence. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/errors.ts';
import { campaignSecret, existingSecret } from '../../src/run/campaign/secret.ts';
import { mode, temporaryFolder } from '../cli/campaign-folder.ts';

describe('the secret', () => {
  it('is made on the first run, for its owner alone, and is the same on the next', async () => {
    const folder = temporaryFolder();
    const first = await campaignSecret(folder, undefined);
    expect(first.fresh).toBe(true);
    expect(Buffer.from(first.value, 'base64url')).toHaveLength(32);
    expect(mode(join(folder, '.secret'))).toBe('600');
    expect(await campaignSecret(folder, '')).toEqual({ value: first.value, fresh: false });
    expect(await existingSecret(folder, undefined)).toBe(first.value);
  });

  it('is another in each campaign', async () => {
    const made = await Promise.all([1, 2].map(() => campaignSecret(temporaryFolder(), undefined)));
    expect(new Set(made.map(({ value }) => value)).size).toBe(2);
  });

  it('is one, though two runs begin at once', async () => {
    const folder = temporaryFolder();
    const made = await Promise.all([1, 2, 3].map(() => campaignSecret(folder, undefined)));
    expect(new Set(made.map(({ value }) => value)).size).toBe(1);
    expect(made.filter(({ fresh }) => fresh)).toHaveLength(1);
  });

  it('comes from EVERYLETTER_SECRET where it is set, and no file is made', async () => {
    const folder = temporaryFolder();
    const value = 'sixteen letters!';
    expect(await campaignSecret(folder, value)).toEqual({ value, fresh: false });
    expect(existsSync(join(folder, '.secret'))).toBe(false);
  });

  it('is never made by a check', async () => {
    const folder = temporaryFolder();
    expect(await existingSecret(folder, undefined)).toBeNull();
    expect(existsSync(join(folder, '.secret'))).toBe(false);
  });

  it.each([
    ['too short a file', (path: string) => writeFileSync(path, 'short\n'), /\.secret is too short/],
    ['a file that can’t be read', (path: string) => mkdirSync(path), /\.secret can’t be read \(EISDIR\)/],
  ])('is not replaced: %s', async (_, spoil, says) => {
    const folder = temporaryFolder();
    spoil(join(folder, '.secret'));
    const stopped = campaignSecret(folder, undefined);
    await expect(stopped).rejects.toThrow(CannotRun);
    await expect(stopped).rejects.toThrow(says);
  });

  it('is asked for where the folder can’t keep one', async () => {
    const nowhere = join(temporaryFolder(), 'nowhere');
    await expect(campaignSecret(nowhere, undefined)).rejects.toThrow(/can’t be kept in the campaign’s folder/);
  });

  it('is never in what the fault says', async () => {
    const stopped = await campaignSecret(temporaryFolder(), 'hunter2').catch((error: Error) => error.message);
    expect(stopped).toContain('EVERYLETTER_SECRET');
    expect(stopped).not.toContain('hunter2');
  });
});
