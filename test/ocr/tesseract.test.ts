/** A real page through the real engine: some seconds. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { photographed } from '../../src/check/ocr/paper.ts';
import { missingOcrData, type OcrEngine, startOcr } from '../../src/check/ocr/tesseract.ts';
import { wordsRight } from '../../src/check/ocr/words-right.ts';
import { openPdf } from '../../src/check/pdf/reader.ts';
import { samplePdf } from '../check/sample-pdf.ts';

const TEXT = 'We would like to hear from you. The meetings are free, and we can help you to take part.';
let engine: OcrEngine;
beforeAll(async () => {
  engine = await startOcr(['eng']);
});
afterAll(() => engine.close());

async function readPage(cover: boolean): Promise<string> {
  const sample = { language: 'en', addressLines: [], name: null, code: 'K7QJ', qr: [], paragraphs: [TEXT] };
  const opened = await openPdf(await samplePdf([sample]), 'letter.pdf');
  if ('finding' in opened) throw new Error(opened.finding.says);
  const image = opened.pdf.onPage(1, (page) => photographed(page.render({ dpi: 200 })));
  opened.pdf.close();
  if (image === null) throw new Error('no page');
  // A dark band over the words, as a coffee stain or a picture behind text would be.
  if (cover) for (let y = 900; y < 1100; y += 1) image.data.fill(40, y * image.width, (y + 1) * image.width);
  return engine.read(image, 200);
}

test('a blurred and turned page is read', async () => {
  expect(wordsRight(TEXT, await readPage(false)).missed).toEqual([]);
});

test('a page with a band over its words is not', async () => {
  expect(wordsRight(TEXT, await readPage(true)).right).toBeLessThan(10);
});

test('data that are not installed are named before anything starts', async () => {
  expect(missingOcrData(['eng', 'zzz'])).toEqual(['zzz']);
  await expect(startOcr(['zzz'])).rejects.toThrow('There is no OCR data “zzz”');
});
