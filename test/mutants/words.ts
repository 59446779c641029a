/** Words damaged in a campaign's own locale files; what is made of them is read by the checks of words, facts and offers. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexRows } from '../../src/check/row-index.ts';
import type { Finding } from '../../src/finding.ts';
import { prepare } from '../../src/run/campaign/prepare.ts';
import { checkFacts } from '../../src/run/check/check-facts.ts';
import { checkWords } from '../../src/run/check/check-words.ts';
import { makeScreenPdf } from '../../src/run/print/make-screen-pdf.ts';
import { makeSite } from '../../src/run/site/make-site.ts';
import { createInsertingMatrix } from '../../src/typeset/marks/data-matrix.ts';
import { a4 } from '../../src/typeset/sheet.ts';
import { createTypesetter } from '../../src/typeset/typesetter.ts';
import { mends, outcomeOf, type Round } from './mutation.ts';
import { campaign } from './subjects.ts';
import { type Phrases, type WordMutation, wordRows } from './words-rows.ts';

const locales = fileURLToPath(new URL('../../locales', import.meta.url));
const asked = { languages: null, formats: ['standard', 'easy-read'], recipients: null };

export async function damageWords(): Promise<Round> {
  const clean = await findingsOf(null);
  const outcomes = [];
  for (const row of wordRows) outcomes.push(outcomeOf(row, await findingsOf(row), clean));
  return { outcomes, unclean: mends(clean) };
}

/** Everything about words that a run finds, in outputs made from them. */
async function findingsOf(row: WordMutation | null): Promise<readonly Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mutants-'));
  try {
    const own = join(folder, 'campaign');
    await cp(campaign, own, { recursive: true, filter: (path) => !path.endsWith('.csv') });
    await writeShort(own);
    if (row !== null) await writeDamaged(own, row);
    const prepared = await prepare({ ...asked, campaign: own });
    const words = checkWords(prepared).findings;
    if (row !== null && !row.made) return words;

    const languages = new Map([...prepared.allLocales].map(([tag, { language }]) => [tag, language]));
    const typesetter = createTypesetter({ library: prepared.library, languages, sheet: a4 });
    const shop = { prepared, everyone: [], typesetter, matrixOf: createInsertingMatrix(), rows: indexRows([]) };
    const pdfs = [];
    for (const tag of prepared.locales.keys())
      for (const { id } of prepared.formats) pdfs.push(await makeScreenPdf(shop, tag, id, folder));
    await makeSite(prepared, pdfs, folder);
    return [...words, ...(await checkFacts(prepared, folder, [], { letters: 0, envelope: false })).findings];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Of three languages, so that the whole table takes a minute. */
async function writeShort(own: string): Promise<void> {
  const file = join(own, 'campaign.yaml');
  const settings = await readFile(file, 'utf8');
  await writeFile(file, settings.replace(/^languages: .*$/m, 'languages: [en, pl, ur]'));
}

/** A campaign's own phrases lie over the program's. */
async function writeDamaged(own: string, { id, file, damage }: WordMutation): Promise<void> {
  const phrases = JSON.parse(await readFile(join(locales, file), 'utf8')) as Phrases;
  const damaged = damage(phrases);
  if (Object.keys(damaged).length === 0) throw new Error(`“${id}” damages nothing.`);
  await mkdir(dirname(join(own, 'locales', file)), { recursive: true });
  await writeFile(join(own, 'locales', file), JSON.stringify(damaged));
}
