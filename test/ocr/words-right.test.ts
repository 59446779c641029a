import { describe, expect, test } from 'vitest';
import { readAsPaper, shareRead } from '../../src/check/ocr/read-as-paper.ts';
import { wordsRight } from '../../src/check/ocr/words-right.ts';

describe('wordsRight', () => {
  test('each word counts as often as it stands there, in any order', () => {
    expect(wordsRight('one two two three', 'three two one')).toEqual({ right: 3, of: 4, missed: ['two'] });
  });
  test('what sounds the same is the same', () => {
    expect(wordsRight('It’s 9–6 în școală, ușor', "It's 9-6 in şcoală uşor.")).toEqual({
      right: 4,
      of: 5,
      missed: ['în'],
    });
  });
  test('no words are none right', () => expect(wordsRight('', 'x')).toEqual({ right: 0, of: 0, missed: [] }));
});

describe('read-as-paper', () => {
  const ten = 'one two three four five six seven eight nine ten';
  const pages = (format: string, wrong: number) => ({
    where: { language: 'en', format },
    printed: ten,
    read: ten.split(' ').slice(wrong).join(' '),
  });
  const levels = (...read: Parameters<typeof readAsPaper.run>) =>
    readAsPaper.run(...read).map(({ level, where }) => [level, where.format ?? 'all']);

  test('formats are judged together, and no single one may be far below', () => {
    expect(levels({ formats: [pages('a', 0), pages('b', 1)], least: 0.91 })).toEqual([]);
    expect(levels({ formats: [pages('a', 1), pages('b', 1)], least: 0.91 })).toEqual([['mend', 'all']]);
    expect(levels({ formats: [pages('a', 0), pages('b', 0), pages('c', 0), pages('d', 2)], least: 0.91 })).toEqual([
      ['mend', 'd'],
    ]);
  });
  test('a share is rounded down, so that a near miss doesn’t look like a pass', () => {
    const two = { where: {}, printed: 'yes no', read: 'yes no' };
    const [found] = readAsPaper.run({ formats: [pages('a', 1), two], least: 0.918 });
    // 11 of 12 are 91.67 %.
    expect(found?.says).toContain('OCR read 91.6 % of 12 words. At least 91.8 % are expected');
    expect(found?.says).toContain('Not read: “one”.');
  });
  test('a language that OCR can’t read is reported and not judged', () => {
    expect(levels({ formats: [pages('a', 9)], least: null })).toEqual([['note', 'a']]);
  });
  test('what was read of a judged language stands in the report', () => {
    const welsh = { tag: 'cy', english: 'Welsh' };
    const [note] = shareRead({ formats: [pages('a', 1), pages('b', 0)], least: 0.9 }, welsh);
    expect(note).toMatchObject({ level: 'note', where: { language: 'cy' } });
    expect(note?.says).toBe('Welsh: OCR read 95.0 % of 20 words. At least 90.0 % are expected.');
    expect(shareRead({ formats: [pages('a', 1)], least: null }, welsh)).toEqual([]);
  });
  test('pages without words prove nothing', () => {
    expect(levels({ formats: [{ where: { format: 'a' }, printed: '', read: '' }], least: 0.95 })).toEqual([
      ['mend', 'a'],
    ]);
  });
});
