/** The Word documents of the site, opened again from disk and compared with their letters. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWord } from '../../check/word/read-word.ts';
import { wordSaysLetter } from '../../check/word/word-says-letter.ts';
import type { Prepared } from '../campaign/prepare.ts';
import { siteInput } from '../site/make-site.ts';
import type { Checked } from './checked.ts';
import { paragraphsOf } from './word-paragraphs.ts';

/** @param folder the campaign's own output folder */
export async function checkWord(prepared: Prepared, folder: string): Promise<Checked> {
  const read = [];
  for (const { language, letter, word } of siteInput(prepared, []).editions) {
    if (word === null) continue;
    const bytes = await readFile(join(folder, 'site', word)).catch(() => new Uint8Array());
    const expected = { title: letter.title, paragraphs: letter.blocks.flatMap((block) => paragraphsOf(block, letter)) };
    read.push({ file: `site/${word}`, language: language.tag, expected, found: readWord(bytes) });
  }
  return {
    findings: read.flatMap((one) => wordSaysLetter.run(one)),
    tallies: { [wordSaysLetter.id]: { read: read.length, of: read.length } },
    notRun: {},
  };
}
