import { createHash } from 'node:crypto';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { TypesetLetter } from '../../src/typeset/page.ts';
import { black } from '../../src/write/pdf/colour.ts';
import { createPdf } from '../../src/write/pdf/pdf.ts';
import { everyTag } from './every-tag.ts';
import { objectsOf } from './objects.ts';
import { at, letter, library, piece, tag } from './sample-letter.ts';
import { throughPdfium, written } from './written.ts';

const latin1 = (file: Uint8Array): string => Buffer.from(file).toString('latin1');

/** Every content stream of the file: pages and forms. */
function streams(file: Uint8Array): string[] {
  return [...objectsOf(file).values()].filter((body) => body.includes('/Subtype /Form') || body.includes(' BDC\n'));
}

/** A letter whose shared blocks are equal, and whose name is not. */
function mailing(name: string) {
  return letter('en', [
    tag('H1', [at(piece('h', ['Will you help decide?'], 'en', 20), 60, 60)]),
    tag('P', [at(piece(null, [`Dear ${name}`], 'en'), 60, 120)]),
    tag('P', [at(piece('p', ['We are inviting 10,000 households.', 'Members are paid.'], 'en'), 60, 160)]),
  ]);
}

describe('a file', () => {
  it('has the same bytes for the same letters', async () => {
    const [one, two] = [await written([everyTag()]), await written([everyTag()])];
    expect(one.sha256).toBe(two.sha256);
    expect(Buffer.compare(one.file, two.file)).toBe(0);
  });

  it('has other bytes, and another id, on another day', async () => {
    const [one, two] = [await written([everyTag()]), await written([everyTag()], { created: new Date(0) })];
    const id = (file: Uint8Array) => /\/ID\[<(\w+)>/.exec(latin1(file))?.[1];
    expect(id(one.file)).toMatch(/^[0-9a-f]{32}$/);
    expect(id(one.file)).not.toBe(id(two.file));
  });

  it('tells its pages, bytes and hash truly', async () => {
    const { file, bytes, pages, sha256 } = await written([everyTag(), everyTag()]);
    expect(pages).toBe(4);
    expect(bytes).toBe(file.length);
    expect(sha256).toBe(createHash('sha256').update(file).digest('hex'));
  });

  it('tells where each letter stands', async () => {
    const pdf = createPdf({
      kind: 'press',
      title: 'x',
      language: 'en',
      created: new Date(0),
      library,
      write: () => {},
    });
    expect([pdf.add(everyTag()), pdf.add(mailing('A')), pdf.add(everyTag())]).toEqual([
      { firstPage: 1, pages: 2 },
      { firstPage: 3, pages: 1 },
      { firstPage: 4, pages: 2 },
    ]);
    await pdf.end();
  });

  it("stores a shared block once and a resident's own where it stands", async () => {
    const names = ['Ada', 'Bede', 'Cai', 'Dara', 'Elif'];
    const { file } = await written(names.map(mailing));
    const shown = streams(file).filter((stream) => stream.includes('TJ'));
    // Two forms, and five pages with a line of their own each.
    expect(shown).toHaveLength(7);
    expect(shown.filter((stream) => stream.includes(' Do'))).toHaveLength(5);
  });

  it('gives its bytes away as it goes', () => {
    let given = 0;
    const pdf = createPdf({
      kind: 'press',
      title: 'x',
      language: 'en',
      created: new Date(0),
      library,
      write: (chunk) => {
        given += chunk.length;
      },
    });
    for (let i = 0; i < 400; i++) pdf.add(mailing(`Resident ${i}`));
    expect(given).toBeGreaterThan(64 * 1024);
  });

  it('names its title and language, and reads in pdf.js with an “&” in it', async () => {
    const { file } = await written([mailing('Ada')], { title: 'Hate crime: you & us <2025>', language: 'cy' });
    const task = getDocument({ data: file.slice(), verbosity: 0 });
    const { info, metadata } = await (await task.promise).getMetadata();
    expect(info).toMatchObject({ Title: 'Hate crime: you & us <2025>', Language: 'cy', IsXFAPresent: false });
    expect(metadata?.get('dc:title')).toBe('Hate crime: you & us <2025>');
    await task.destroy();
  });

  it.each([
    ['press', '1.6'],
    ['screen', '1.7'],
  ] as const)('for %s is PDF %s', async (kind, version) => {
    expect(latin1((await written([mailing('Ada')], { kind })).file).slice(0, 8)).toBe(`%PDF-${version}`);
  });

  it('speaks black ink alone in press, and RGB on screens', async () => {
    const operators = async (kind: 'press' | 'screen') =>
      streams((await written([everyTag()], { kind, base: 'https://x.example/' })).file).join('\n');
    expect(await operators('press')).toMatch(/^0 0 0 1 k$/m);
    expect(await operators('press')).not.toMatch(/ (rg|RG|g|G)$/m);
    expect(await operators('screen')).toMatch(/^0 0 0 rg$/m);
    expect(await operators('screen')).not.toMatch(/ (k|K|g|G)$/m);
  });

  it('paints frames under the words', async () => {
    const ground = {
      key: 'ground',
      runs: [],
      ink: { left: 0, top: 0, right: 400, bottom: 100 },
      shapes: [
        {
          kind: 'frame' as const,
          x: 0,
          y: 0,
          width: 400,
          height: 100,
          stroke: null,
          fill: { cmyk: [0.1, 0, 0, 0] as const, rgb: [0.8, 0.9, 0.9] as const },
          lineWidth: 0,
          radius: 0,
        },
      ],
    };
    const words = tag('P', [at(piece('w', ['Read this letter'], 'en', 24), 80, 120)]);
    const [plain = 0] = (await reds(letter('en', [words]))).map(darkPixels);
    const [grounded = 0] = (await reds(letter('en', [words], 1, [at(ground, 60, 110)]))).map(darkPixels);
    expect(plain).toBeGreaterThan(1000);
    expect(grounded).toBeGreaterThan(plain * 0.9);
    const [tinted = 0] = (await reds(letter('en', [words], 1, [at(ground, 60, 110)]))).map(
      (pixels) => pixels.filter((red) => red < 255).length,
    );
    expect(tinted).toBeGreaterThan(0.9 * 800 * 200);
  });

  it('draws frames dashed where asked, and codes in whole modules', async () => {
    const shown = streams((await written([everyTag()])).file).join('\n');
    expect(shown).toContain('[4 2] 0 d');
    const rects = Array.from({ length: 20 }, (_, i) => [
      10 + 2.6 * (i % 7) * 2,
      10 + 2.6 * i,
      2.6 * (1 + (i % 3)),
      2.6,
    ]).flat();
    const code = {
      key: null,
      runs: [],
      shapes: [{ kind: 'rects' as const, fill: black, rects }],
      ink: { left: 10, top: 10, right: 100, bottom: 62 },
    };
    const one = letter('en', [tag('Figure', [at(code, 100, 200)], { alt: 'A code' })]);
    const modules = streams((await written([one])).file)
      .join('\n')
      .match(/^\d+ \d+ \d+ \d+ re$/gm);
    expect(modules).toHaveLength(20);
    // Where each module stands on the page: its middle is dark, and the paper beside the code is not.
    const [pixels = []] = await reds(one);
    const at144 = (x: number, y: number) => pixels[Math.floor(y * 2) * 1191 + Math.floor(x * 2)] ?? 255;
    for (let i = 0; i < rects.length; i += 4) {
      const [x = 0, y = 0, width = 0, height = 0] = rects.slice(i, i + 4);
      expect(at144(100 + x + width / 2, 200 + y + height / 2)).toBeLessThan(64);
      expect(at144(100 + x - 1.3, 200 + y + height / 2)).toBe(255);
    }
  });

  it('binds annotations to their elements, and numbers its lists', async () => {
    const bodies = objectsOf((await written([everyTag()], { kind: 'screen', base: 'https://x.example/' })).file);
    const all = [...bodies];
    const [linkId] = all.find(([, body]) => body.startsWith('<</S/Link')) ?? [];
    const [, annotation = ''] = all.find(([, body]) => /Subtype \/Link/.test(body)) ?? [];
    const key = /\/StructParent (\d+)/.exec(annotation)?.[1];
    const [, parents = ''] = all.find(([, body]) => body.includes('/Nums[')) ?? [];
    expect(key).toBeDefined();
    expect(parents).toContain(`]${key} ${linkId} 0 R `);
    expect(all.filter(([, body]) => body.includes('/ListNumbering/Decimal'))).toHaveLength(1);
  });

  it('keeps a batch in Parts, each with its leaf of the parent tree, so that a page’s tags are found fast', async () => {
    const words = (number: number) => letter('en', [tag('P', [at(piece(null, [`Letter ${number}`], 'en'), 60, 60)])]);
    const bodies = objectsOf((await written(Array.from({ length: 45 }, (_, number) => words(number)))).file);
    const all = [...bodies.values()];
    const kids = all
      .filter((body) => body.startsWith('<</S/Part'))
      .map((body) => body.split('/K')[1]?.match(/ 0 R/g)?.length);
    expect(kids).toEqual([20, 20, 5]);
    expect(all.flatMap((body) => /\/Limits\[(\d+ \d+)\]/.exec(body)?.[1] ?? [])).toEqual(['0 19', '20 39', '40 44']);
  });

  it.each(['en', 'bn', 'ur'])("shows a shared block as it shows a resident's own (%s)", async (language) => {
    const words = { en: 'Jump, gully!', bn: 'কৌশল ক্ষমা হিন্দি', ur: 'نستعلیق میں لکھا ہوا خط' }[language] ?? '';
    const look = async (key: string | null) =>
      (await reds(letter(language, [tag('P', [at(piece(key, [words], language, 30), 80.5, 120.25)])])))[0] ?? [];
    const [shared, own] = [await look('shared'), await look(null)];
    expect(darkPixels(own)).toBeGreaterThan(1000);
    expect(own.filter((red, i) => Math.abs(red - (shared[i] ?? 0)) > 64).length).toBeLessThan(darkPixels(own) * 0.01);
  });
});

/** The red of each pixel of each page at 144 dpi. */
async function reds(one: TypesetLetter): Promise<readonly (readonly number[])[]> {
  return throughPdfium((await written([one], { kind: 'screen' })).file, (page) => {
    const { data } = page.render({ dpi: 144 });
    return Array.from({ length: data.length / 4 }, (_, i) => data[i * 4] ?? 255);
  });
}

function darkPixels(pixels: readonly number[]): number {
  return pixels.filter((red) => red < 64).length;
}
