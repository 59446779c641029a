/** What is read from real files is what they say: a PDF of pdfkit's, a page of ours. */
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/check/facts/output.ts';
import { readPdfOutput } from '../../src/check/facts/pdf-output.ts';
import { readWebOutput } from '../../src/check/facts/web-output.ts';
import { openPdf } from '../../src/check/pdf/reader.ts';
import { samplePdf } from '../check/sample-pdf.ts';

describe('readPdfOutput', () => {
  test('words, pictures and codes of one letter among others', async () => {
    const letter = (code: string) => ({
      language: 'pl',
      addressLines: ['7 Example Street'],
      name: null,
      code,
      qr: ['https://letter.example.org/'],
      paragraphs: ['Reply by 12 February 2027.'],
    });
    const opened = await openPdf(await samplePdf([letter('AAAA'), letter('BBBB')]), 'letters.pdf');
    if ('finding' in opened) throw new Error(opened.finding.says);
    const read = await readPdfOutput(opened.pdf, {
      where: { file: 'letters.pdf' },
      language: 'pl',
      format: 'standard',
      firstPage: 2,
      pages: 1,
      host: 'letter.example.org',
    });
    opened.pdf.close();
    expect(wordsOf(read)).toContain('BBBB');
    expect(wordsOf(read)).not.toContain('AAAA');
    expect(wordsOf(read)).toContain('12 February 2027');
    expect(read.codes).toEqual([{ payload: 'https://letter.example.org/', page: 2 }]);
    expect(read.said.every(({ kind }) => kind === 'words' || kind === 'picture')).toBe(true);
  });
});

describe('readWebOutput', () => {
  const html = `<!doctype html><html lang="en"><head><title>No words</title></head><body>
    <p>We meet on <span class="fact">8 May</span>, and <a href="/x">you</a> can come.</p>
    <ul><li lang="ur"><a href="ur/index.html">اردو <span>میں</span></a></li></ul>
    <p>Say <span lang="fr">oui</span> now.</p>
    <div><img src="a.svg" alt="Two hands"><div><p>Watch it</p></div></div>
    <svg><title>silent</title></svg><p hidden>not said</p><span aria-hidden="true">nor this</span></body></html>`;
  const read = readWebOutput(html, { where: {}, language: 'en', format: null });

  test('a line a block, with its language', () => {
    expect(read.said.filter(({ kind }) => kind === 'words')).toEqual(
      [
        ['We meet on 8 May, and you can come.', 'en'],
        ['اردو میں', 'ur'],
        ['Say', 'en'],
        ['oui', 'fr'],
        ['now.', 'en'],
        ['Watch it', 'en'],
      ].map(([text, language]) => ({ kind: 'words', text, language, page: 1 })),
    );
  });

  test('links and pictures where they stand', () => {
    expect(read.said.filter(({ kind }) => kind === 'link')).toMatchObject([
      { text: 'you', language: 'en', href: '/x' },
      { text: 'اردو میں', language: 'ur', href: 'ur/index.html' },
    ]);
    const at = read.said.findIndex(({ kind }) => kind === 'picture');
    expect(read.said[at]).toEqual({ kind: 'picture', alt: 'Two hands', page: 1 });
    expect(read.said[at + 1]).toMatchObject({ text: 'Watch it' });
  });
});
