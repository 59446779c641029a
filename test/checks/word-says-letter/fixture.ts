import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWord } from '../../../src/check/word/read-word.ts';
import { wordSaysLetter } from '../../../src/check/word/word-says-letter.ts';
import { checkWord } from '../../../src/run/check/check-word.ts';
import { makeSite, siteInput } from '../../../src/run/site/make-site.ts';
import { wordFile } from '../../../src/write/docx/word-file.ts';
import { workedExample } from '../worked-example.ts';

export async function passing() {
  const folder = mkdtempSync(join(tmpdir(), 'everyletter-word-'));
  const prepared = await workedExample();
  await makeSite(prepared, [], folder);
  const { findings } = await checkWord(prepared, folder);
  rmSync(folder, { recursive: true });
  return findings;
}

/** Made from a letter that has lost its last block. */
export async function failing() {
  const prepared = await workedExample();
  const edition = siteInput(prepared, []).editions[0];
  if (edition === undefined) throw new Error('The worked example has no English letter.');
  const { letter, language, sender } = edition;
  const about = { language, sender, site: 'https://letter.example.org', date: '2027-01-11' };
  const [whole, cut] = [
    readWord(await wordFile(letter, about)),
    readWord(await wordFile({ ...letter, blocks: letter.blocks.slice(0, -1) }, about)),
  ];
  if (whole === null) throw new Error('The Word document can’t be read.');
  return wordSaysLetter.run({ file: 'site/en/letter.docx', language: 'en', expected: whole, found: cut });
}
