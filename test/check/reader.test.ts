import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeQr, decodeQrAgain } from '../../src/check/pdf/decode-qr.ts';
import { startPdfium } from '../../src/check/pdf/pdfium.ts';
import { openPdf, type Pdf } from '../../src/check/pdf/reader.ts';
import { thumbnail } from '../../src/check/pdf/thumbnail.ts';
import { residents } from './expectations.ts';
import { samplePdf } from './sample-pdf.ts';

const { letters } = residents();

async function open(bytes: Uint8Array): Promise<Pdf> {
  const opened = await openPdf(bytes, 'sample.pdf');
  if ('finding' in opened) throw new Error(opened.finding.says);
  return opened.pdf;
}

test('a page gives its text by tag, and its tags with language, words and box', async () => {
  const pdf = await open(await samplePdf(letters));
  expect(pdf).toMatchObject({ pages: 6, tagged: true, title: 'Letters', language: 'en' });
  pdf.onPage(1, (page) => {
    const [root] = page.tree();
    expect(root).toMatchObject({ role: 'Document', children: [{ role: 'Sect', language: 'en' }] });
    const figure = JSON.stringify(root).match(/\{"role":"Figure".*?\]\}/)?.[0] ?? '{}';
    expect(JSON.parse(figure)).toMatchObject({
      alt: 'Code that opens letter.example.org',
      box: { left: 420, right: 505 },
    });
    const { marked, artifacts, unmapped } = page.text();
    expect(marked.get(0)?.trim()).toBe('Agnieszka Nowak');
    expect(artifacts).toEqual(['Page 1. 7Q4X-M2KD-0000-1111']);
    expect(unmapped).toBe(0);
  });
  expect(pdf.onPage(7, () => true)).toBeNull();
  pdf.close();
});

test('a box is rendered as the same piece of the page', async () => {
  const pdf = await open(await samplePdf(letters));
  const box = { left: 420, bottom: 841.89 - 685, right: 505, top: 841.89 - 600 };
  const [part, whole] =
    pdf.onPage(1, (page) => [page.render({ dpi: 72, box, margin: 5 }), page.render({ dpi: 72 })]) ?? [];
  if (part === undefined || whole === undefined) throw new Error('Page 1 was not rendered.');
  expect([part.width, part.height]).toEqual([95, 95]);
  let different = 0;
  for (let row = 0; row < part.height; row += 1) {
    for (let column = 0; column < part.width; column += 1) {
      const here = part.data[4 * (row * part.width + column)] ?? 0;
      const there = whole.data[4 * ((row + 595) * whole.width + column + 415)] ?? 0;
      if (Math.abs(here - there) > 64) different += 1;
    }
  }
  expect(different / (part.width * part.height)).toBeLessThan(0.02);
  pdf.close();
});

test('two decoders read a code; none is read where none is', async () => {
  const pdf = await open(await samplePdf(letters));
  const whole = pdf.onPage(1, (page) => page.render({ dpi: 150 }));
  const blank = pdf.onPage(2, (page) => page.render({ dpi: 100 }));
  if (whole === null || blank === null) throw new Error('The pages were not rendered.');
  const [code] = await decodeQr(whole, true);
  expect(code).toMatchObject({ payload: letters[0]?.qr[0], modules: 33 });
  expect(decodeQrAgain(whole)).toBe(letters[0]?.qr[0]);
  expect(await decodeQr(blank, true)).toEqual([]);
  expect(decodeQrAgain(blank)).toBeNull();
  pdf.close();
});

test('a thumbnail is a PNG of the page', async () => {
  const pdf = await open(await samplePdf(letters));
  const png = Buffer.from((await thumbnail(pdf, 1, 180)) ?? []);
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([180, 255]);
  const data = png.indexOf('IDAT');
  const pixels = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
  expect(pixels).toHaveLength(255 * (1 + 180 * 4));
  expect(await thumbnail(pdf, 99)).toBeNull();
  pdf.close();
});

test('reading file after file takes no further memory', async () => {
  const sample = Buffer.from(await samplePdf(letters));
  const [end = ''] = sample.toString('latin1').match(/startxref\s+\d+\s+%%EOF\s*$/) ?? [];
  // 4 MB of comment, so that a file that is not given back is seen.
  const bytes = Buffer.concat([sample, Buffer.from(`\n%${' '.repeat(4_000_000)}\n${end}`)]);
  const { memory } = await startPdfium();
  const readAll = async () => {
    const pdf = await open(bytes);
    for (let number = 1; number <= pdf.pages; number += 1) {
      pdf.onPage(number, (page) => [page.text(), page.tree(), page.render({ dpi: 72 })]);
    }
    for (let time = 0; time < 100; time += 1) pdf.onPage(1, (page) => page.text());
    await thumbnail(pdf, 1);
    pdf.close();
  };
  for (let round = 0; round < 3; round += 1) await readAll();
  const before = memory.HEAPU8.length;
  for (let round = 0; round < 12; round += 1) await readAll();
  expect(memory.HEAPU8.length).toBe(before);
});
