/** A campaign of an officer's own: the worked example's, small, to change line by line. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { CannotRun } from '../errors.ts';
import { programFolder } from './program-files.ts';

const sampleRows = 12;

/** Makes the folder. @returns what the officer does next
 * @throws CannotRun where the folder holds something already */
export async function initCampaign(folder: string): Promise<string> {
  const example = programFolder('examples/citizens-assembly');
  try {
    await mkdir(folder, { recursive: true });
    // wx: what an officer has written is never written over.
    const campaign = await readFile(join(example, 'campaign.yaml'), 'utf8');
    const id =
      basename(folder)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'campaign';
    await writeFile(join(folder, 'campaign.yaml'), campaign.replace(/^id: .*$/m, `id: ${id}`), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new CannotRun([
      {
        check: 'init',
        level: 'mend',
        where: { file: join(folder, 'campaign.yaml') },
        says: 'There is a campaign in this folder already.',
        todo: 'Name a new folder.',
      },
    ]);
  }
  const rows: string[][] = parse(await readFile(join(example, 'recipients.csv'), 'utf8'), { bom: true });
  await writeFile(
    join(folder, 'recipients.csv'),
    stringify(rows.slice(0, sampleRows + 1), { bom: true, record_delimiter: 'windows' }),
  );
  await cp(join(example, 'pictures'), join(folder, 'pictures'), { recursive: true });
  await cp(programFolder('locales/en'), join(folder, 'locales/en'), {
    recursive: true,
    filter: (path) => !path.endsWith('language.json'),
  });
  await writeFile(
    join(folder, '.gitignore'),
    '# The secret of the reply codes, and the residents’ data.\n.secret\nrecipients.csv\n',
  );
  return [
    `Made ${folder}. Next:`,
    '  1. campaign.yaml: your facts (dates, money, phone numbers), each said once.',
    '  2. recipients.csv: your residents (open it in Excel; save as “CSV UTF-8”).',
    '  3. locales/en: your words. Other languages: copy the files to locales/pl and so on, and translate.',
    '  4. pictures: your logo and your own easy read pictures, named as in locales/en/pictures.json.',
    `  5. everyletter validate ${folder}, then everyletter generate ${folder}.`,
  ].join('\n');
}
