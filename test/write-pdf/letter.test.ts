/** The fixture letters, which hold every kind of block, from `Letter` through the typesetter to tags. */
import { describe, expect, it } from 'vitest';
import { styles } from '../../src/typeset/styles.ts';
import { createTypesetter } from '../../src/typeset/typesetter.ts';
import { fixtureLanguages, fixtureLetter, urduLetter } from '../fixture/letter.ts';
import { library } from './sample-letter.ts';
import { tagTree, written } from './written.ts';

const typesetter = createTypesetter({ library, languages: fixtureLanguages });

describe('a letter with every kind of block', () => {
  it('has its words and roles in the tags of a screen PDF', async () => {
    const letter = typesetter.typeset(fixtureLetter(), styles.standard);
    const { file } = await written([letter], {
      kind: 'screen',
      title: letter.title,
      base: 'https://letter.example.org/',
    });
    await expect(await tagTree(file)).toMatchFileSnapshot('golden/letter-en-screen.txt');
  });

  it('has them in Urdu, in a press PDF', async () => {
    const letter = typesetter.typeset(urduLetter(), styles.standard);
    const { file } = await written([letter], { title: letter.title, language: 'ur' });
    await expect(await tagTree(file)).toMatchFileSnapshot('golden/letter-ur-press.txt');
  });
});
