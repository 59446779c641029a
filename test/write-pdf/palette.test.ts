/** The accent in a campaign's own colour: in the process inks, on a plate of its own, and on screens. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkPress } from '../../src/check/press/press-checks.ts';
import { readPress } from '../../src/check/press/read-press.ts';
import { accent, tint } from '../../src/typeset/colours.ts';
import type { Accent } from '../../src/write/pdf/pdf.ts';
import { createPressInks } from '../../src/write/pdf/press/inks.ts';
import { fogra29 } from '../../src/write/pdf/press/output-profile.ts';
import { at, letter, tag } from './sample-letter.ts';
import { throughPdfium, written } from './written.ts';

const inks = createPressInks(await fogra29(fileURLToPath(new URL('../../assets', import.meta.url))));

/** A band in the accent and a ground in its tint. */
function coloured() {
  const rects = (fill: typeof accent, top: number) => ({ kind: 'rects' as const, fill, rects: [0, top, 100, 50] });
  const ink = { left: 0, top: 0, right: 100, bottom: 100 };
  const piece = (key: string | null) => ({ key, runs: [], shapes: [rects(accent, 0), rects(tint, 50)], ink });
  return letter('en', [tag('Figure', [at(piece('shared'), 60, 60), at(piece(null), 60, 200)], { alt: 'Two grounds' })]);
}

const red: Accent = { cmyk: [0, 1, 0.8, 0.1], rgb: [0.8, 0, 0.1], spot: null };
const shapes = async (own: Accent | null) => {
  const { file } = await written([coloured()], { press: { inks }, accent: own });
  return {
    colours: readPress(file, 'x.pdf').colours.filter(({ use }) => use === 'shape'),
    findings: checkPress(file, 'x.pdf', own?.spot ? [own.spot] : []),
    unlisted: checkPress(file, 'x.pdf', []),
    unknown: checkPress(file, 'x.pdf', null),
  };
};

describe('the accent', () => {
  it('is the program’s own unless a campaign has another', async () => {
    expect((await shapes(null)).colours.map(({ values }) => values)).toEqual([accent.cmyk, tint.cmyk]);
  });

  it('is the campaign’s in process inks, with a tint of it', async () => {
    const { colours, findings } = await shapes(red);
    expect(colours.map(({ values }) => values)).toEqual([red.cmyk, [0, 0.09, 0.072, 0.009]]);
    expect(findings).toEqual([]);
  });

  it('has a plate of its own as a spot colour, which the job ticket must list', async () => {
    const { colours, findings, unlisted, unknown } = await shapes({ ...red, spot: 'PANTONE 186 U' });
    expect(colours.map(({ spot, values }) => [spot, values])).toEqual([
      ['PANTONE 186 U', [1]],
      ['PANTONE 186 U', [0.09]],
    ]);
    expect(findings).toEqual([]);
    expect(new Set(unlisted.map(({ check, level }) => `${check} ${level}`))).toEqual(new Set(['press-spots mend']));
    expect(new Set(unknown.map(({ check, level }) => `${check} ${level}`))).toEqual(new Set(['press-spots look']));
  });

  it('is the same colour on screens', async () => {
    const options = { kind: 'screen' as const, base: 'https://letter.example.org/', accent: red };
    const [pixel] = await throughPdfium((await written([coloured()], options)).file, (page) => {
      const { width, data } = page.render({ dpi: 72 });
      return [...data.subarray((80 * width + 100) * 4, (80 * width + 100) * 4 + 3)];
    });
    expect(pixel).toEqual([204, 0, 26]);
  });
});
