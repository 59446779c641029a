/** The letter in braille: transcribers' files, else liblouis's where the campaign asks for it and it is installed. */
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrailleFileRead, brailleBack } from '../../check/braille/braille-back.ts';
import { brfText, readBrf } from '../../check/braille/read-brf.ts';
import type { Finding } from '../../finding.ts';
import type { Language, Letter } from '../../letter.ts';
import { brailleParts } from '../../write/braille/braille-parts.ts';
import { brailleInstalled, translated, withoutSign } from '../../write/braille/liblouis.ts';
import { braillePages } from '../../write/braille/pages.ts';
import type { BrailleFile } from '../../write/html/input.ts';
import type { Prepared } from '../campaign/prepare.ts';
import type { Checked } from '../check/checked.ts';
import { paragraphsOf } from '../check/word-paragraphs.ts';
import { copyPublic, writePublic } from '../work/output-folder.ts';

export interface LanguageBraille extends BrailleFile {
  readonly language: string;
}

const pathOf = (tag: string): string => `${tag}/letter.brf`;
const ownFile = ({ campaign }: Prepared, tag: string): string => join(campaign.folder, 'braille', `${tag}.brf`);
const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Makes or copies them into the site's folder. @returns those that are there */
export async function makeBrailleFiles(prepared: Prepared, folder: string): Promise<LanguageBraille[]> {
  const installed = prepared.campaign.braille.grade !== undefined && (await brailleInstalled());
  for (const { language } of prepared.locales.values()) {
    const to = join(folder, 'site', pathOf(language.tag));
    const own = ownFile(prepared, language.tag);
    if (await isThere(own)) await copyPublic(own, to);
    else if (installed) {
      const { brf } = await brailled(prepared, language);
      if (brf !== null) await writePublic(to, brf);
    }
  }
  return brailleOnDisk(prepared, folder);
}

/** The table of the grade that is asked for, or of the one that the language has. */
function tableOf({ campaign }: Prepared, { braille }: Language): string | undefined {
  return braille?.tables[(campaign.braille.grade ?? 1) - 1] ?? braille?.tables[0];
}

/** @returns the file's text, or why liblouis can't make it */
async function brailled(prepared: Prepared, language: Language): Promise<{ brf: string } | { brf: null; why: string }> {
  const table = tableOf(prepared, language);
  if (table === undefined) return { brf: null, why: 'no braille table is known for the language' };
  const parts = brailleParts(letterOf(prepared, language.tag));
  const texts = parts.map(({ text }) => text);
  const cells = await translated('forward', table, texts);
  if (cells === null) return { brf: null, why: `lou_translate could not use its table ${table}` };
  const missing = await withoutSign(table, texts);
  if (missing.length > 0)
    return {
      brf: null,
      why: `the braille table ${table} has no sign for ${missing.slice(0, 12).join(' ')}${missing.length > 12 ? ' …' : ''}`,
    };
  const set = parts.map(({ kind }, index) => ({ kind, text: cells[index] ?? '' }));
  return { brf: braillePages(set, prepared.campaign.braille) };
}

/** Those of a site's folder. */
export async function brailleOnDisk({ locales }: Prepared, folder: string): Promise<LanguageBraille[]> {
  const found: LanguageBraille[] = [];
  for (const language of locales.keys()) {
    const path = pathOf(language);
    const bytes = await readFile(join(folder, 'site', path)).catch(() => null);
    if (bytes !== null)
      found.push({ language, path, bytes: bytes.length, pages: readBrf(bytes.toString('latin1')).length });
  }
  return found;
}

/** @param folder the campaign's own output folder */
export async function checkBraille(
  prepared: Prepared,
  folder: string,
  made: readonly LanguageBraille[],
): Promise<Checked> {
  const { campaign, locales } = prepared;
  const notRun = (why: string): Checked => ({ findings: [], tallies: {}, notRun: { [brailleBack.id]: why } });
  if (campaign.braille.grade === undefined && made.length === 0)
    return notRun('The campaign has no braille files and asks for none.');
  if (!(await brailleInstalled()))
    return notRun(
      made.length === 0
        ? 'Nothing was made in braille: lou_translate is not installed (apt-get install liblouis-bin).'
        : 'lou_translate, which reads braille back, is not installed (apt-get install liblouis-bin).',
    );
  const files: BrailleFileRead[] = [];
  const notMade = [];
  for (const { language } of locales.values()) {
    const file = made.find((one) => one.language === language.tag);
    if (file !== undefined) files.push(await readFileOf(prepared, language, join(folder, 'site', file.path)));
    else if (campaign.braille.grade !== undefined) {
      const result = await brailled(prepared, language);
      const why = result.brf === null ? result.why : 'it is missing from the site’s folder';
      notMade.push({ language: language.tag, says: `There is no braille file in ${language.english}: ${why}.` });
    }
  }
  return {
    findings: brailleBack.run({ files, notMade }),
    tallies: { [brailleBack.id]: { read: files.length, of: files.length } },
    notRun: files.length > 0 ? {} : { [brailleBack.id]: 'There is no braille file to read.' },
  };
}

async function readFileOf(prepared: Prepared, language: Language, path: string): Promise<BrailleFileRead> {
  const brf = await readFile(path, 'latin1');
  const table = tableOf(prepared, language);
  const back =
    table === undefined || (language.braille?.readBack ?? 'no') === 'no'
      ? null
      : await translated('backward', table, brfText(readBrf(brf.toUpperCase())));
  return {
    file: `site/${pathOf(language.tag)}`,
    language: language.tag,
    english: language.english,
    cells: prepared.campaign.braille.cells,
    lines: prepared.campaign.braille.lines,
    brf,
    back: back?.join(' ') ?? null,
    signs: language.braille?.readBack === 'all',
    letter: saidBy(letterOf(prepared, language.tag)),
    transcribed: await isThere(ownFile(prepared, language.tag)),
  };
}

/** The letter's words, from the Letter alone. */
const saidBy = (letter: Letter): string =>
  letter.blocks
    .flatMap((block) => paragraphsOf(block, letter))
    .map(({ phrases }) => phrases.map(({ text }) => text).join(''))
    .join(' ');

function letterOf({ reader }: Prepared, language: string): Letter {
  return reader.read({ language, template: 'letter', page: '', resident: null, links: true });
}

/** Braille files in languages that the campaign lacks. */
export async function brailleFaults({ campaign }: Pick<Prepared, 'campaign'>): Promise<Finding[]> {
  const files = await readdir(join(campaign.folder, 'braille')).catch(() => []);
  return files
    .filter((name) => name.endsWith('.brf') && !campaign.languages.includes(name.slice(0, -'.brf'.length)))
    .map((name) => ({
      check: 'braille-file',
      level: 'mend',
      where: { file: `braille/${name}` },
      says: 'This braille file bears the name of no language of the campaign.',
      todo: 'Call it after its language, such as braille/en.brf.',
    }));
}
