/** What the pages of a mailing have in common is stored once; what is a resident's own never is shared. */
import { describe, expect, it } from 'vitest';
import type { TypesetLetter } from '../../src/typeset/page.ts';
import { worthSharing } from '../../src/write/pdf/stretches.ts';
import { objectsOf } from './objects.ts';
import { at, letter, piece, tag } from './sample-letter.ts';
import { pdfiumTexts, throughPdfium, written } from './written.ts';

const own = (length: number) => ({ own: true, operators: 'o'.repeat(length) });
const shared = (length: number) => ({ own: false, operators: 's'.repeat(length) });
const lengths = (...stretches: readonly { own: boolean; operators: string }[]) =>
  worthSharing(stretches).map((stretch) => `${stretch.own ? 'own' : 'shared'} ${stretch.operators.length}`);

describe('stretches of content', () => {
  it('are shared where that is worth a stream of its own', () => {
    expect(lengths(shared(500), own(100), shared(500))).toEqual(['shared 500', 'own 100', 'shared 500']);
    expect(lengths(own(100), shared(500), own(100))).toEqual(['own 100', 'shared 500', 'own 100']);
    expect(lengths(shared(10))).toEqual(['shared 10']);
  });

  it('join their neighbours where it is not', () => {
    expect(lengths(own(100), shared(300), own(100))).toEqual(['own 500']);
    expect(lengths(shared(50), own(100), shared(50))).toEqual(['own 200']);
    expect(lengths(shared(50), own(100), shared(300), own(10), shared(200))).toEqual(['own 460', 'shared 200']);
  });
});

/** Pages of many shared blocks round a resident's name, and a reference at the foot of each. */
function mailing(name: string): TypesetLetter {
  const block = (words: string, y: number, page: number) => tag('P', [at(piece(words, [words], 'en'), 60, y, page)]);
  const blocks = (page: number, from: number) =>
    Array.from({ length: 8 }, (_, i) => block(`Block ${from + i} says the same to all.`, 100 + 30 * (from + i), page));
  const reference = (page: number) => at(piece(null, [`Your code: ${name}`], 'en', 12), 60, 790, page);
  const made = letter(
    'en',
    [...blocks(0, 0), tag('P', [at(piece(null, [`Dear ${name}`], 'en'), 60, 60)]), ...blocks(0, 10), ...blocks(1, 0)],
    2,
  );
  return { ...made, pages: made.pages.map((page, i) => ({ ...page, artifacts: [reference(i)] })) };
}

describe('a mailing', () => {
  const names = Array.from({ length: 20 }, (_, i) => `Resident${i}`);

  it('stores equal stretches once, and each reference once a letter', async () => {
    const { file } = await written(names.map(mailing));
    const streams = [...objectsOf(file).values()].filter((body) => body.includes(' BDC\n'));
    const ofOne = streams.filter((body) => body.includes('TJ'));
    // A name and a reference for each of twenty; the two stretches of page 1 once. Page 2 begins like page 1.
    expect(ofOne).toHaveLength(40);
    expect(streams.filter((body) => !body.includes('TJ'))).toHaveLength(2);
  });

  it('has one resource dictionary for all pages that name the same', async () => {
    const pages = [...objectsOf((await written(names.map(mailing))).file).values()].filter((body) =>
      /\/Type \/Page\n/.test(body),
    );
    expect(pages).toHaveLength(40);
    expect(new Set(pages.map((body) => /\/Resources (\d+)/.exec(body)?.[1])).size).toBe(2);
  });

  it('says on each page what that letter says, in order', async () => {
    const { file } = await written(names.map(mailing));
    const texts = await throughPdfium(file, (page) => [...page.text().marked.values()].map((text) => text.trim()));
    texts.forEach((said, i) => {
      const name = names[Math.floor(i / 2)] ?? '';
      expect(said.filter((text) => text.includes('Resident'))).toEqual(i % 2 === 0 ? [`Dear ${name}`] : []);
      expect(said[0]).toBe('Block 0 says the same to all.');
      expect(said).toHaveLength(i % 2 === 0 ? 17 : 8);
    });
    const [first] = [await pdfiumTexts(file)];
    expect(first[8]).toBe('Dear Resident0');
  });
});
