/** What is written is what two readers copy, in scripts whose glyphs are not their letters. */
import { describe, expect, it } from 'vitest';
import { objectsOf } from './objects.ts';
import { at, letter, piece, run, tag } from './sample-letter.ts';
import { pdfiumTexts, pdfJsTexts, throughPdfium, written } from './written.ts';

const samples: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Tell us by Friday 14 March if you can come: office, fluffy, AVATAR.',
    'Members are paid £300. Ring 0808 157 0123 or write.',
  ],
  pl: ['Prosimy o odpowiedź do 14 marca. Zażółć gęślą jaźń.', 'Łódź, ćwiczenie, źrebię, święto, Ńgą'],
  tr: ['Işıklı İstanbul’da ğüşöç; Iğdır, ılık ve İzmir', 'Lütfen 14 Mart’a kadar yanıt verin.'],
  bn: ['আপনি কি নাগরিক সভায় যোগ দিতে চান?', 'ক্ষমা স্ত্রী শ্রেণি কো কৌ র্ক হিন্দি বাংলা জ্ঞান কর্তৃপক্ষ'],
};

/** A page with each line as a shared block, and again as a resident's own. */
function pageOf(language: string, lines: readonly string[]) {
  const shared = lines.map((line, i) => tag('P', [at(piece(`${language}-${i}`, [line], language), 60, 60 + 60 * i)]));
  const own = lines.map((line, i) => tag('P', [at(piece(null, [line], language), 60, 300 + 60 * i)]));
  return letter(language, [...shared, ...own]);
}

describe.each(Object.entries(samples))('text in %s', (language, lines) => {
  const expected = [...lines, ...lines];

  it('comes back from PDFium', async () => {
    const { file } = await written([pageOf(language, lines)]);
    expect(await pdfiumTexts(file)).toEqual(expected);
  });

  it('comes back from pdf.js', async () => {
    const { file } = await written([pageOf(language, lines)]);
    expect(await pdfJsTexts(file)).toEqual(expected);
  });
});

describe('text', () => {
  it('keeps blocks apart that stand at one height of their own space', async () => {
    const blocks = ['First block', 'Second block', 'Third block'];
    const tags = blocks.map((words, i) => tag('P', [at(piece(words, [words, 'goes on'], 'en'), 60, 60 + 80 * i)]));
    const { file } = await written([letter('en', tags)]);
    const [text] = await throughPdfium(file, (page) =>
      [...page.text().marked.values()].map((t) => t.split(/[\r\n]+/).filter(Boolean)),
    );
    expect(text).toEqual(blocks.map((words) => [words, 'goes on']));
  });

  it('is said by the structure in Urdu, where glyphs run the other way', async () => {
    const words = 'براہ کرم 14 مارچ تک جواب دیں';
    const { file } = await written([
      letter('ur', [tag('P', [at(piece('ur', [words], 'ur'), 60, 60)], { actualText: words })]),
    ]);
    const [tree] = await throughPdfium(file, (page) => page.tree());
    expect(tree?.[0]).toMatchObject({
      role: 'Document',
      children: [
        { role: 'Part', children: [{ role: 'Sect', language: 'ur', children: [{ role: 'P', actualText: words }] }] },
      ],
    });
  });

  it('is one line of one font where runs touch', async () => {
    const first = run('Ring ', 'en', 14, 0, 20);
    const second = run('us', 'en', 14, first.width, 20);
    const own = { key: null, runs: [first, second], shapes: [], ink: { left: 0, top: 0, right: 80, bottom: 30 } };
    const { file } = await written([letter('en', [tag('P', [at(own, 60, 60)])])]);
    expect(await pdfJsTexts(file)).toEqual(['Ring us']);
    expect([...objectsOf(file).values()].join('\n').match(/TJ$/gm)).toHaveLength(1);
  });

  it('never shows .notdef: a character without a glyph stops the file', async () => {
    const broken = run('abc', 'en', 14, 0, 20);
    const clusters = broken.clusters.map((c, i) =>
      i === 1 ? { ...c, glyphs: [{ id: 0, dx: 0, dy: 0, advance: 500 }] } : c,
    );
    const own = {
      key: null,
      runs: [{ ...broken, clusters }],
      shapes: [],
      ink: { left: 0, top: 0, right: 80, bottom: 30 },
    };
    await expect(written([letter('en', [tag('P', [at(own, 60, 60)])])])).rejects.toThrow('has no glyph for U+0062');
  });
});
