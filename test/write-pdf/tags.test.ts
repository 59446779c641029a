import { describe, expect, it } from 'vitest';
import { everyTag } from './every-tag.ts';
import { at, letter, piece, run, tag } from './sample-letter.ts';
import { annotations, tagTree, written } from './written.ts';

describe('the tag tree', () => {
  it('of a press file says what the letter says', async () => {
    const { file } = await written([
      everyTag(),
      letter('pl', [tag('H1', [at(piece('pl', ['Czy nam pomożesz?'], 'pl'), 60, 60)])]),
    ]);
    await expect(await tagTree(file)).toMatchFileSnapshot('golden/press-tags.txt');
  });

  it('of a screen file has its links', async () => {
    const { file } = await written([everyTag()], { kind: 'screen', base: 'https://letter.example.org/' });
    await expect(await tagTree(file)).toMatchFileSnapshot('golden/screen-tags.txt');
  });
});

describe('links', () => {
  it('are annotations in a screen file: named, printable, over their words', async () => {
    const { file } = await written([everyTag()], { kind: 'screen', base: 'https://letter.example.org/' });
    const [first, second] = await annotations(file);
    expect(second).toEqual([]);
    expect(first).toHaveLength(1);
    expect(first?.[0]).toMatchObject({
      subtype: 'Link',
      url: 'https://letter.example.org/en/easy/',
      contentsObj: { str: 'letter.example.org' },
      annotationFlags: 4,
    });
    const [left = 0, bottom = 0, right = 0, top = 0] = (first?.[0]?.['rect'] ?? []) as number[];
    const { width } = run('letter.example.org', 'en', 14, 0, 0);
    expect(left).toBeCloseTo(120, 1);
    expect(right).toBeCloseTo(120 + width, 1);
    expect(841.89 - top).toBeCloseTo(200, 0);
    expect(841.89 - bottom).toBeCloseTo(200 + 2 * 14 * 1.4, 0);
  });

  it('are words in a press file: PDF/X bars annotations', async () => {
    expect((await annotations((await written([everyTag()])).file)).flat()).toEqual([]);
  });

  it('get one annotation on each page where they stand', async () => {
    const link = tag(
      'Link',
      [at(piece('l1', ['letter.'], 'en'), 60, 780), at(piece('l2', ['example.org'], 'en'), 60, 60, 1)],
      { href: 'https://letter.example.org/' },
    );
    const { file } = await written([letter('en', [tag('P', [link])], 2)], { kind: 'screen' });
    expect((await annotations(file)).map((page) => page.map((a) => a['url']))).toEqual([
      ['https://letter.example.org/'],
      ['https://letter.example.org/'],
    ]);
  });

  it('to the site need its address', async () => {
    await expect(written([everyTag()], { kind: 'screen' })).rejects.toThrow("the site's address isn't known");
  });
});
