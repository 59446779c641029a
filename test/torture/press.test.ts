/** What a press needs, through the command line: pictures, the printer's profile, an accent in a spot colour. */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { readPress } from '../../src/check/press/read-press.ts';
import { change, everyletter, makeCampaign, repository, temporaryFolder } from '../cli/campaign-folder.ts';

const blue = (width: number, height: number) => {
  const image = new PNG({ width, height });
  for (let i = 0; i < image.data.length; i += 4) image.data.set([20, 60, 160, 255], i);
  return PNG.sync.write(image);
};

/** A campaign with these settings under `print:`, its logo a file of this name. */
function campaignWith(print: string, logo?: readonly [string, Uint8Array]): string {
  const campaign = makeCampaign(temporaryFolder(), { rows: ['R-1,Ada Okafor,1 Linden Road,,London,SE30 2AA,en,'] });
  const yaml = join(campaign, 'campaign.yaml');
  writeFileSync(yaml, readFileSync(yaml, 'utf8').replace(/^print:\n(?: .*\n)*/m, ''));
  change(yaml, /^facts:/m, `${print}\nfacts:`);
  if (logo !== undefined) {
    rmSync(join(campaign, 'pictures', 'logo.svg'));
    writeFileSync(join(campaign, 'pictures', logo[0]), logo[1]);
  }
  return campaign;
}

test('a coarse RGB logo is converted with a warning, and the rest is made; a spot colour has its plate', async () => {
  const campaign = campaignWith('print: { accent: { cmyk: [100, 40, 45, 40], spot: PANTONE 3165 U } }', [
    'logo.png',
    blue(120, 40),
  ]);
  const out = join(campaign, '..', 'out');
  const { code, out: said } = await everyletter(['generate', campaign, '--out', out, '--workers', '1']);
  expect(code).toBe(0);
  const { findings } = JSON.parse(readFileSync(join(out, 'small', 'report', 'report.json'), 'utf8')) as {
    findings: { check: string; level: string; where: { file?: string }; says: string }[];
  };
  const ofLogo = findings.filter(({ check }) => check === 'press-pictures');
  expect(ofLogo.map(({ level, where }) => [level, where.file])).toEqual([
    ['look', 'pictures/logo.png'],
    ['explain', 'pictures/logo.png'],
  ]);
  expect(ofLogo[1]?.says).toContain('it carries no colour profile');
  expect(ofLogo[0]?.says).toContain('print needs 300');
  expect(said).not.toContain('to be mended');
  const read = readPress(readFileSync(join(out, 'small', 'print', '001-standard.pdf')), '001-standard.pdf');
  expect(read.images).toMatchObject([{ space: 'DeviceCMYK' }]);
  expect(new Set(read.colours.map(({ spot }) => spot))).toEqual(new Set([null, 'PANTONE 3165 U']));
});

describe('is refused in a sentence, before anything is made:', () => {
  test.each([
    ['a logo that is no picture inside', '', ['logo.png', blue(40, 40).subarray(0, 60)] as const, 'pictures/logo.png'],
    [
      'a profile that is not there',
      'print: { condition: { profile: own.icc, name: FOGRA52 } }',
      undefined,
      'There is no colour profile “own.icc” in the campaign’s folder.',
    ],
    [
      'a profile that is none',
      'print: { condition: { profile: campaign.yaml, name: FOGRA52 } }',
      undefined,
      'This file is no ICC profile',
    ],
  ])('%s', async (_, print, logo, says) => {
    const { code, out, err } = await everyletter(['validate', campaignWith(print, logo)]);
    expect(code).toBe(1);
    expect(out + err).toContain(says);
    expect(out + err).not.toContain('    at ');
  });
});

test('a printer’s own profile is carried by every file', async () => {
  const campaign = campaignWith('print: { condition: { profile: own.icc, name: Our mill, about: Cream } }');
  copyFileSync(repository('assets/print/FOGRA29_uncoated.icc'), join(campaign, 'own.icc'));
  const { code, out } = await everyletter(['validate', campaign]);
  expect([code, out]).toEqual([0, expect.stringContaining('Nothing must be mended')]);
});
