/** A campaign of an officer's own: the worked example's, small, to change line by line. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { CannotRun } from '../errors.ts';
import { programFolder } from './program-files.ts';
import { asTyped } from './work/output-folder.ts';

const sampleRows = 12;

/** Makes the folder. @returns what the officer does next
 * @throws CannotRun where the folder holds something already: what an officer has written is never written over */
export async function initCampaign(folder: string): Promise<string> {
  const example = programFolder('examples/citizens-assembly');
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  // `.git` and the like may be there: many begin with an empty repository.
  if (there.some((name) => !name.startsWith('.'))) throw occupied(folder);
  await mkdir(folder, { recursive: true });
  const campaign = await readFile(join(example, 'campaign.yaml'), 'utf8');
  await writeFile(join(folder, 'campaign.yaml'), campaign.replace(/^id: .*$/m, `id: ${idOf(folder)}`), { flag: 'wx' });
  await writeFile(
    join(folder, 'recipients.csv'),
    // The byte order mark is what Excel knows UTF-8 by.
    stringify(sample(parse(await readFile(join(example, 'recipients.csv'), 'utf8'), { bom: true })), {
      bom: true,
      record_delimiter: 'windows',
    }),
    { flag: 'wx', mode: 0o600 },
  );
  for (const own of ['pictures', 'media']) await cp(join(example, own), join(folder, own), { recursive: true });
  await cp(programFolder('locales/en'), join(folder, 'locales/en'), {
    recursive: true,
    filter: (path) => !path.endsWith('language.json'),
  });
  await writeFile(
    join(folder, '.gitignore'),
    '# The secret of the reply codes, and the residents’ data.\n.secret\n*.csv\n',
    { flag: 'a' },
  );
  const name = asTyped(folder);
  return [
    `Made ${name}. Next:`,
    '  1. campaign.yaml: your facts (dates, money, phone numbers), each said once.',
    '  2. recipients.csv: your residents (open it in Excel; save as “CSV UTF-8”).',
    '  3. locales/en: your words. Other languages: copy the files to locales/pl and so on, and translate.',
    '  4. pictures: your logo and your own easy read pictures, named as in locales/en/pictures.json.',
    `  5. everyletter validate ${quoted(name)}`,
    `  6. everyletter generate ${quoted(name)}`,
  ].join('\n');
}

/** The header and a dozen rows in which every format and every language occurs, in the order of the file. */
function sample([header = [], ...rows]: readonly string[][]): string[][] {
  const [language, format] = [header.indexOf('language'), header.indexOf('format')];
  const seen = new Set<string>();
  const fresh = rows.filter((row) => {
    const both = [row[language] ?? '', row[format] ?? ''];
    if (both.every((value) => seen.has(value))) return false;
    for (const value of both) seen.add(value);
    return true;
  });
  const chosen = new Set([...fresh, ...rows].slice(0, sampleRows));
  return [header, ...rows.filter((row) => chosen.has(row))];
}

/** `My Campaign 2027` → `my-campaign-2027`. */
function idOf(folder: string): string {
  const plain = basename(folder)
    .normalize('NFKD')
    // Up and down: ß becomes ss.
    .toUpperCase()
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'campaign' : plain;
}

const quoted = (path: string): string => (/[^\w./-]/.test(path) ? `"${path}"` : path);

function occupied(folder: string): CannotRun {
  return new CannotRun([
    {
      check: 'init',
      level: 'mend',
      where: { file: asTyped(folder) },
      says: 'This folder is not empty.',
      todo: 'Name a new folder.',
    },
  ]);
}
