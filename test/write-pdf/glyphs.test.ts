/** Glyphs stand where shaping put them, whether the font's own or composed of several. */
import { describe, expect, it } from 'vitest';
import type { Cluster, GlyphRun } from '../../src/typeset/page.ts';
import { openDocument } from '../../src/write/pdf/document.ts';
import { EmbeddedFace } from '../../src/write/pdf/embedded-face.ts';
import { GlyphSubset } from '../../src/write/pdf/glyph-subset.ts';
import { readTrueType } from '../../src/write/pdf/true-type.ts';
import { at, letter, library, run, tag } from './sample-letter.ts';
import { textWidths, throughPdfium, written } from './written.ts';

/** A page with one run. */
const pageOf = (one: GlyphRun) =>
  letter('en', [
    tag('P', [at({ key: null, runs: [one], shapes: [], ink: { left: -5, top: 0, right: 400, bottom: 60 } }, 60, 60)]),
  ]);

async function pixels(one: GlyphRun): Promise<readonly number[]> {
  const [seen] = await throughPdfium((await written([pageOf(one)], { kind: 'screen' })).file, (page) => {
    const { data } = page.render({ dpi: 144 });
    return Array.from({ length: data.length / 4 }, (_, i) => data[i * 4] ?? 255);
  });
  return seen ?? [];
}

/** The run's clusters as one: what Bengali or Urdu shaping gives for several letters. */
function asOneCluster(one: GlyphRun): GlyphRun {
  const cluster: Cluster = {
    text: one.clusters.map(({ text }) => text).join(''),
    glyphs: one.clusters.flatMap(({ glyphs }) => glyphs),
    advance: one.clusters.reduce((sum, { advance }) => sum + advance, 0),
  };
  return { ...one, clusters: [cluster] };
}

describe('a cluster of several glyphs', () => {
  // ë and ç are composed in the source font too: composites within a composite.
  it.each(['jumps', 'Zoë çà'])('looks like its glyphs one by one: %s', async (words) => {
    const plain = run(words, 'en', 40, 0, 40);
    const [one, many] = [await pixels(asOneCluster(plain)), await pixels(plain)];
    const dark = many.filter((red) => red < 64).length;
    expect(dark).toBeGreaterThan(1000);
    expect(one.filter((red, i) => Math.abs(red - (many[i] ?? 0)) > 128).length).toBeLessThan(dark * 0.01);
  });
});

describe('a glyph', () => {
  const face = library.face('atkinson-regular');
  const output = openDocument({
    pdfVersion: '1.7',
    title: '',
    language: 'en',
    created: new Date(0),
    creator: '',
    producer: '',
    forPress: false,
    write: () => {},
  });
  const embedded = new EmbeddedFace(output, face, 'F1');
  const [a] = run('a', 'en', 14, 0, 0).clusters;
  if (a === undefined) throw new Error('The sample has no glyph.');
  const cid = embedded.cid(a);

  it("is the font's own where it stands unmoved for its own text", () => {
    expect(embedded.cid({ ...a, advance: a.advance - 40 })).toBe(cid);
    expect(embedded.advance(cid)).toBe(a.glyphs[0]?.advance);
  });

  it('is another where it stands for another text, is moved, or is much wider: readers would see a space', () => {
    const [glyph] = a.glyphs;
    if (glyph === undefined) throw new Error('The sample has no glyph.');
    const others = [
      embedded.cid({ ...a, text: 'ɑ' }),
      embedded.cid({ ...a, glyphs: [{ ...glyph, dy: 100 }] }),
      embedded.cid({ ...a, advance: a.advance + 150 }),
    ];
    expect(new Set([cid, ...others]).size).toBe(4);
    expect(embedded.advance(others[2] ?? 0)).toBe(a.advance + 150);
  });

  it('keeps its place in a kerned line', async () => {
    const line = run('AVATAR, To. Type, we', 'en', 20, 0, 30);
    const bare = line.clusters.reduce(
      (sum, { glyphs }) => sum + face.fontkit.getGlyph(glyphs[0]?.id ?? 0).advanceWidth,
      0,
    );
    // The sample is kerned at all.
    expect(Math.abs((bare * 20) / face.unitsPerEm - line.width)).toBeGreaterThan(1);
    const [width = 0] = await textWidths((await written([pageOf(line)])).file);
    expect(Math.abs(width - line.width)).toBeLessThan(0.1);
  });
});

describe('a subset', () => {
  const bytes = library.face('atkinson-regular').bytes;

  it('is a font that holds the glyphs asked for, with their parts, and no hints', () => {
    const source = readTrueType(bytes, 'atkinson-regular');
    const subset = new GlyphSubset(source);
    const [e] = run('ë', 'en', 14, 0, 0).clusters;
    const gid = e?.glyphs[0]?.id ?? 0;
    const cid = subset.source(gid);
    const font = readTrueType(subset.encode(), 'subset');
    expect(font.numGlyphs).toBe(subset.glyphs.length);
    expect(font.advance(cid)).toBe(source.advance(gid));
    expect(font.box(cid)).toEqual(source.box(gid));
    // A cluster of it nests once more; FreeType refuses what is deeper than the table says.
    subset.compose([{ gid, dx: 10, dy: 0 }], 600);
    const limits = readTrueType(subset.encode(), 'subset').table('maxp');
    expect(limits[31]).toBe(2);
    expect(() => font.table('fpgm' as 'head')).toThrow('no “fpgm” table');
  });

  it('gives the same glyph for the same id', () => {
    const subset = new GlyphSubset(readTrueType(bytes, 'atkinson-regular'));
    expect(subset.source(40)).toBe(subset.source(40));
    expect(subset.glyphs.length).toBeLessThan(6);
  });
});
