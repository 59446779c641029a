/** The worked example's press PDFs as three readers give their text back, in every language. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lackingOf, readByThree } from '../../conformance/readers.ts';
import { prepare } from '../../src/run/campaign/prepare.ts';
import { expectedReading } from '../../src/run/check/expected-reading.ts';
import { createTypesetter } from '../../src/typeset/typesetter.ts';
import { written } from './written.ts';

const campaign = fileURLToPath(new URL('../../examples/citizens-assembly', import.meta.url));
const prepared = await prepare({ campaign, languages: null, formats: null, recipients: null });
const languages = new Map([...prepared.allLocales].map(([tag, { language }]) => [tag, language]));
const typesetter = createTypesetter({ library: prepared.library, languages, sheet: prepared.profile.sheet });
const resident = {
  name: 'Łucja Başaran',
  addressLines: ['Łucja Başaran', '1 Linden Road', 'LONDON', 'SE30 1AA'],
  code: '7Q4X-M2KD-9RT0-ZSHW',
};

async function readBack(language: string, id: string) {
  const format = prepared.formats.find((one) => one.id === id);
  if (format === undefined) throw new Error(`There is no format “${id}”.`);
  const { template, page, style } = format;
  const letter = prepared.reader.read({ language, template, page, resident, links: false });
  const { file } = await written([typesetter.typeset(letter, style)], {
    press: prepared.press,
    library: prepared.library,
  });
  return { texts: await readByThree(file), parts: expectedReading(letter) };
}

describe.each([...languages.keys()])('a letter in %s', (language) => {
  it.each(['standard', 'easy-read'])('%s gives its source’s words to PDFium, pdf.js and poppler', async (id) => {
    const { texts, parts } = await readBack(language, id);
    expect(parts.length).toBeGreaterThan(20);
    expect(lackingOf(texts, parts)).toEqual([]);
  });
});

it('a word that is not there is missed in every reader, and in the tags', async () => {
  const { texts, parts } = await readBack('en', 'standard');
  const [first] = parts.filter(({ path }) => path === 'P');
  if (first === undefined) throw new Error('The letter has no paragraph.');
  const lacking = lackingOf(texts, [{ ...first, text: 'Words that nobody wrote' }]);
  expect(lacking.map((says) => says.replace(/ lacks.*/, ''))).toEqual([
    'the tags',
    'PDFium',
    'pdf.js',
    ...(texts.poppler === null ? [] : ['poppler']),
  ]);
});
