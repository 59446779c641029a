/**
 * What makes the letters, as hashes: a sign-off holds for one state of it. Each part has a name that an officer
 * knows, so that it can be said what has changed.
 */
import { createHash, createHmac } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { Campaign } from '../../read/campaign.ts';
import type { RunOptions } from '../options.ts';
import { profileId } from '../print/choose-profile.ts';
import { programFolder, programVersion } from '../program-files.ts';

/** Folders of a campaign from which its letters come. */
const makeLetters = ['templates', 'locales', 'pictures', 'media'];
/** Of the program, under the campaign's own. */
const programsOwn = ['templates', 'locales'];

/** What letters are asked for: another choice is another print run. */
export type Asked = Pick<RunOptions, 'recipients' | 'languages' | 'formats' | 'limit' | 'profile'>;

/** By name of the part: SHA-256, hex. */
export type Parts = Readonly<Record<string, string>>;

/** @param secret of the reply codes, which stand on the letters; null where there is none yet */
export async function partsOf(campaign: Campaign, asked: Asked, secret: string | null): Promise<Parts> {
  const parts = new Map<string, string>();
  const read = async (name: string, path: string) => {
    const bytes = await readFile(path).catch(() => null);
    if (bytes !== null) parts.set(name, sha256(bytes));
  };
  await read('campaign.yaml', join(campaign.folder, 'campaign.yaml'));
  const recipients = asked.recipients ?? join(campaign.folder, campaign.recipients);
  await read(`the residents (${basename(recipients)})`, recipients);
  const { condition } = campaign.print;
  if (condition !== undefined) await read(condition.profile, join(campaign.folder, condition.profile));
  for (const folder of makeLetters) {
    for (const path of await filesBelow(join(campaign.folder, folder))) {
      await read(`${folder}/${path}`, join(campaign.folder, folder, path));
    }
  }
  for (const folder of programsOwn) {
    for (const path of await filesBelow(programFolder(folder))) {
      // The report and its look make no letter.
      if (!/^report[.-]/.test(path)) await read(`the program’s ${folder}/${path}`, join(programFolder(folder), path));
    }
  }
  parts.set('the version of everyletter', sha256(programVersion()));
  if (secret !== null)
    parts.set('the secret of the reply codes', createHmac('sha256', secret).update('parts').digest('hex'));
  const { languages, formats, limit } = asked;
  const choice = JSON.stringify([languages?.toSorted() ?? null, formats?.toSorted() ?? null, limit]);
  parts.set('which letters were asked for (--languages, --formats, --limit)', sha256(choice));
  parts.set('the sheet profile (--profile)', sha256(profileId(campaign.print, asked.profile)));
  return Object.fromEntries([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One hash over all parts: the state of the campaign. */
export const stateOf = (parts: Parts): string => sha256(JSON.stringify(Object.entries(parts).sort()));

/** Names of the parts that differ, in either direction. */
export function changedParts(before: Parts, now: Parts): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((name) => before[name] !== now[name])
    .sort();
}

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** What a file manager or an office program leaves behind is no part of a letter. */
const litter = /(^|\/)([.~]|Thumbs\.db$)/;

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).split(sep).join('/'))
    .filter((path) => !litter.test(path))
    .sort();
}
