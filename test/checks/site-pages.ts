/** One run of the checks of pages over sound pages, and one over the broken page of each check. */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSite } from '../../src/check/site/site.ts';
import type { Finding } from '../../src/finding.ts';
import { broken, brokenPages, checkSound, soundSays } from '../site/fixtures.ts';

let sound: Promise<readonly Finding[]> | undefined;
let brokenOnes: Promise<readonly Finding[]> | undefined;

export async function soundSite(): Promise<readonly Finding[]> {
  sound ??= checkSound().then(({ findings }) => findings);
  return sound;
}

export async function brokenSite(): Promise<readonly Finding[]> {
  brokenOnes ??= checkBrokenOnes();
  return brokenOnes;
}

async function checkBrokenOnes(): Promise<readonly Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'everyletter-broken-'));
  try {
    const parts = (await readdir(broken)).filter((name) => !name.endsWith('.html'));
    for (const name of [...parts, ...Object.values(brokenPages)]) await cp(join(broken, name), join(folder, name));
    // A page that says something else than its source.
    const expectations = [{ ...soundSays, path: brokenPages['site-reflow'] }];
    return (await checkSite(folder, { timeout: 1500, expectations })).findings;
  } finally {
    await rm(folder, { recursive: true });
  }
}
