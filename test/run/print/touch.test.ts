/** Marks for touch: the notch by a letter's code, and the braille on its envelope. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readPress } from '../../../src/check/press/read-press.ts';
import { CannotRun } from '../../../src/errors.ts';
import { parseCampaign, readCampaign } from '../../../src/read/campaign.ts';
import { planBraille } from '../../../src/run/print/braille-plan.ts';
import { chooseProfile } from '../../../src/run/print/choose-profile.ts';
import { makeBraille } from '../../../src/run/print/make-braille.ts';
import { withNotch } from '../../../src/run/print/notch.ts';
import { readTouch } from '../../../src/run/print/read-touch.ts';
import { styles } from '../../../src/typeset/styles.ts';
import { createTypesetter } from '../../../src/typeset/typesetter.ts';
import { codeHeight } from '../../../src/write/pdf/tactile/marks.ts';
import { workedExample } from '../../checks/worked-example.ts';
import { fixtureLanguages, fixtureLetter } from '../../fixture/letter.ts';
import { library } from '../../write-pdf/sample-letter.ts';

const example = fileURLToPath(new URL('../../../examples/citizens-assembly', import.meta.url));
const campaign = await readCampaign(example);
const prepared = await workedExample();
const [english] = [...prepared.allLocales.values()];

function planWith(braille: string, profile = 'house-c5') {
  const yaml = readFileSync(join(example, 'campaign.yaml'), 'utf8').replace(/braille: \{.*\}/, `braille: ${braille}`);
  if (english === undefined) throw new Error('The worked example has no language.');
  const changed = parseCampaign(yaml, example);
  return planBraille(changed, chooseProfile(changed, profile), english.language);
}

function faultOf(braille: string, profile?: string): string {
  try {
    planWith(braille, profile);
  } catch (error) {
    if (error instanceof CannotRun) return error.findings.map(({ where, says }) => `${where.line}: ${says}`).join('\n');
    throw error;
  }
  return '';
}

describe('the notch', () => {
  const typesetter = createTypesetter({ library, languages: fixtureLanguages });
  const letter = typesetter.typeset(fixtureLetter(), styles.standard);

  it('stands in the edge at the middle of the code, on the code’s own page', () => {
    const code = codeHeight(letter);
    const notched = withNotch(letter, { edge: 'left', radius: 4 });
    expect(notched.pages.map(({ tactile }) => tactile?.length ?? 0).indexOf(1)).toBe(code?.page);
    const [mark] = notched.pages[code?.page ?? 0]?.tactile ?? [];
    expect(mark).toMatchObject({ kind: 'notch', edge: 'left', at: ((code?.middle ?? 0) * 72) / 25.4 });
    // The fixture's code is 30 mm wide, in a panel at the foot of A4.
    expect(code?.middle).toBeGreaterThan(150);
    expect(code?.middle).toBeLessThan(280);
  });

  it('is left out where nobody asks for it, or there is no code to point at', () => {
    expect(withNotch(letter, null)).toBe(letter);
    const fixture = fixtureLetter();
    const blocks = fixture.blocks.filter(({ kind }) => kind === 'paragraph');
    const plain = typesetter.typeset({ ...fixture, blocks }, styles.standard);
    expect(withNotch(plain, { edge: 'left', radius: 4 })).toBe(plain);
  });
});

describe('braille', () => {
  it('says facts, on each envelope of the profile, clear of stamp and window', () => {
    const plan = planWith('{ lines: [Council letter., "{{phone}}"], stock: 170 }');
    expect(plan?.lines).toEqual(['Council letter.', '0808 157 0123']);
    expect(plan?.pieces.map(({ id, width }) => [id, width])).toEqual([
      ['C5', 229],
      ['C4', 229],
    ]);
    expect(plan?.pieces[0]?.zone).toEqual({ left: 20, top: 12, right: 149, bottom: 62 });
  });

  it.each([
    ['an unknown fact', '{ lines: ["{{fone}}"], stock: 170 }', 'There is no fact “fone”'],
    ['a character without a sign', '{ lines: [£375], stock: 170 }', 'no sign for “£”'],
    ['a line that is too long', '{ lines: [A letter from your own council], stock: 170 }', 'cells a line'],
    ['too many lines', '{ lines: [a, b, c, d, e], stock: 170 }', 'there is room for'],
  ])('with %s is refused, with its line in campaign.yaml', (_, braille, says) => {
    expect(faultOf(braille)).toMatch(/^\d\d: /);
    expect(faultOf(braille)).toContain(says);
  });

  it('is left out where the profile has no envelopes of ours, but for a card', () => {
    expect(planWith('{ lines: [a], stock: 170 }', 'govuk-notify')).toBeNull();
    const onCard = planWith('{ on: card, lines: [a], stock: 170 }', 'govuk-notify');
    expect(onCard?.pieces.map(({ id }) => id)).toEqual(['A6 card']);
  });

  it('has a press PDF of its own, which is read back from disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'everyletter-touch-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'print'));
    expect((await readTouch(folder, campaign, 3)).touch).toEqual({ letters: 3, envelope: false });
    const plan = planWith('{ lines: [Council letter.], stock: 170 }');
    if (plan === null) throw new Error('There is no plan.');
    const made = await makeBraille(prepared, plan, folder);
    expect(made).toMatchObject({ file: 'print/tactile-envelope.pdf', layer: 'Braille', stock: 170 });

    const path = join(folder, made.file);
    const read = await readTouch(folder, campaign, 0);
    expect([read.findings, read.files, read.touch.envelope]).toEqual([[], [made.file], true]);
    const { pages, layers, colours } = readPress(readFileSync(path), made.file);
    expect(pages.map(({ trim }) => trim?.map((pt) => Math.round((pt * 25.4) / 72)))).toEqual([
      [0, 0, 229, 162],
      [0, 0, 229, 324],
    ]);
    expect(layers?.groups).toEqual([{ name: 'Braille', step: 'Braille' }]);
    // In print it is black ink alone.
    expect(colours.filter(({ use }) => use === 'text').map(({ values }) => values)).toEqual([[0, 0, 0, 1]]);

    // Broken off on its way to the printer, it is no offer.
    writeFileSync(path, readFileSync(path).subarray(0, 9000));
    const broken = await readTouch(folder, campaign, 0);
    expect([broken.findings.map(({ check }) => check), broken.touch.envelope]).toEqual([['press-sound'], false]);
  });
});
