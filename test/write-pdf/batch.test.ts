/** Codes that differ from letter to letter, and how large a whole batch becomes. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkPress } from '../../src/check/press/press-checks.ts';
import type { Block, Inline, Letter } from '../../src/letter.ts';
import { codeFor } from '../../src/read/code.ts';
import type { TypesetLetter } from '../../src/typeset/page.ts';
import { encodeAddress } from '../../src/typeset/qr.ts';
import { styles } from '../../src/typeset/styles.ts';
import { createTypesetter } from '../../src/typeset/typesetter.ts';
import { black } from '../../src/write/pdf/colour.ts';
import { createPressInks } from '../../src/write/pdf/press/inks.ts';
import { fogra29 } from '../../src/write/pdf/press/output-profile.ts';
import { fixtureLanguages, fixtureLetter } from '../fixture/letter.ts';
import { objectsOf } from './objects.ts';
import { at, letter, library, tag } from './sample-letter.ts';
import { throughPdfium, written } from './written.ts';

const inks = createPressInks(await fogra29(fileURLToPath(new URL('../../assets', import.meta.url))));

/** A page with the code of an address, 100 pt wide, as a shared block or a resident's own. */
function codeOf(address: string, key: string | null): TypesetLetter {
  const { modules, rects } = encodeAddress(address);
  const side = 100 / modules;
  const shape = { kind: 'rects' as const, fill: black, rects: rects.map((value) => value * side) };
  const figure = { key, runs: [], shapes: [shape], ink: { left: 0, top: 0, right: 100, bottom: 100 } };
  return letter('en', [tag('Figure', [at(figure, 60.3, 60.7)], { alt: 'A code' })]);
}

describe('codes that differ', () => {
  const addresses = Array.from(
    { length: 12 },
    (_, i) => `https://letter.example.org/#${codeFor('no secret, only a test', String(i)).replaceAll('-', '')}`,
  );
  /** The code's own corner of each page. */
  const pixelsOf = async (letters: readonly TypesetLetter[], dpi: number) => {
    const side = Math.ceil((170 * dpi) / 72);
    return throughPdfium((await written(letters)).file, (page) => {
      const { width, data } = page.render({ dpi });
      return Array.from(
        { length: side * side },
        (_, i) => data[(Math.floor(i / side) * width + (i % side)) * 4] ?? 255,
      );
    });
  };

  it.each([72, 150, 300])('look the same as each by itself at %d dpi, without a hairline of paper', async (dpi) => {
    const [together, alone] = [
      await pixelsOf(
        addresses.map((address) => codeOf(address, null)),
        dpi,
      ),
      await pixelsOf(
        addresses.map((address, i) => codeOf(address, `code ${i}`)),
        dpi,
      ),
    ];
    together.forEach((pixels, i) => {
      expect(pixels.filter((red) => red < 64).length).toBeGreaterThan(2500);
      // A hairline would be up to 64 lighter. Where two dark modules touch by a corner alone, a pixel is up to 16
      // lighter; softened edges that are painted twice are a little darker.
      const difference = pixels.map((red, place) => red - (alone[i]?.[place] ?? 255));
      expect(difference.filter((more) => more > 16 || more < -64)).toEqual([]);
    });
  });

  it('share what all of them have, in a few forms', async () => {
    const { file } = await written(addresses.map((address) => codeOf(address, null)));
    const bodies = [...objectsOf(file).values()];
    const forms = bodies.filter((body) => body.includes('/Subtype /Form'));
    const modules = (body: string) => body.match(/ re$/gm)?.length ?? 0;
    expect(forms.length).toBeLessThan(12);
    // The last form is what all have: more than the three finders.
    expect(modules(forms.at(-1) ?? '')).toBeGreaterThan(80);
    const last = bodies.findLast((body) => body.includes('/Figure')) ?? '';
    expect(modules(last)).toBeLessThan(modules(forms[0] ?? '') * 0.7);
  });
});

describe('a batch', () => {
  const typesetter = createTypesetter({ library, languages: fixtureLanguages });

  /** What a link says: letters on paper have none. */
  const onPaper = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.flatMap((inline) => (inline.kind === 'link' ? onPaper(inline.children) : [inline]));

  const kinds = new Set(['letterhead', 'address', 'heading', 'paragraph', 'list', 'language-panel', 'contacts']);

  /** The fixture letter without pictures and links, for a resident: two pages. */
  function letterTo(i: number): Letter {
    const fixture = fixtureLetter();
    const code = `K7QM-2XW9-${(i * 7919).toString(32).toUpperCase().padStart(4, '0').slice(-4)}-8PVA`;
    const name = `Nasreen Begum-${i}`;
    const own = (block: Block): Block => {
      switch (block.kind) {
        case 'paragraph':
          return { ...block, children: onPaper(block.children) };
        case 'letterhead':
          return { ...block, logo: null };
        case 'address':
          return { ...block, lines: [name, `${i + 1} Old Ford Lane`, 'THORNBURY', 'TH2 4QP'] };
        case 'language-panel':
          return {
            ...block,
            code: { ...block.code, address: `https://letter.example.org/#${code.replaceAll('-', '')}` },
          };
        default:
          return block;
      }
    };
    return { ...fixture, blocks: fixture.blocks.filter(({ kind }) => kinds.has(kind)).map(own) };
  }

  it('of 500 letters of two pages without pictures is at most 1.5 MB, and passes the press checks', async () => {
    const letters = Array.from({ length: 500 }, (_, i) => typesetter.typeset(letterTo(i), styles.standard));
    const { file, pages } = await written(letters, { press: { inks } });
    expect(pages).toBe(1000);
    expect(file.length).toBeLessThanOrEqual(1_500_000);
    expect(checkPress(file, 'x.pdf')).toEqual([]);
  });
});
