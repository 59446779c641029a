import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/errors.ts';
import { parseCampaign } from '../../src/read/campaign.ts';

const campaign = (print: string) => `id: a-campaign
title: A campaign
languages: [en]
formats: [standard]
defaultFormat: standard
site: https://letter.example.org
date: 2027-01-11
facts: {}
${print}`;

const printOf = (print: string) => parseCampaign(campaign(print), 'folder').print;

function faultsOf(print: string): readonly string[] {
  try {
    printOf(print);
  } catch (error) {
    if (error instanceof CannotRun) return error.findings.map(({ says, where }) => `${where.line}: ${says}`);
    throw error;
  }
  return [];
}

describe('print: in campaign.yaml, what the press needs', () => {
  it('has a default for everything', () => {
    expect(printOf('')).toMatchObject({ bleed: 0 });
    expect(printOf('print: { tactile: { notch: true } }').tactile).toEqual({ notch: { edge: 'left', radius: 4 } });
    expect(printOf('print: { tactile: {} }').tactile).toEqual({ notch: null });
  });

  it('takes a printer’s own profile, bleed and a spot colour', () => {
    const print = printOf(`print:
  condition: { profile: press/own.icc, name: FOGRA52 }
  bleed: 3
  accent: { cmyk: [100, 40, 45, 40], spot: PANTONE 3165 U }
  tactile: { braille: { lines: [Letter from, "{{borough}}"], stock: 170 } }
`);
    expect(print.condition?.registry).toBe('http://www.color.org');
    expect(print.accent?.spot).toBe('PANTONE 3165 U');
    expect(print.tactile?.braille?.on).toBe('envelope');
  });

  it.each([
    ['a misspelt setting', 'print: { bleeed: 3 }', /^9: .*bleeed/],
    ['a bleed in points', 'print:\n  bleed: 28', /^10: “print.bleed”/],
    ['ink above a hundred per cent', 'print:\n  accent: { cmyk: [255, 0, 0, 0] }', /^10: .*cmyk/],
    ['more ink than the paper takes', 'print:\n  accent: { cmyk: [90, 90, 90, 30] }', /^10: .*280 %/],
    ['a spot colour called Black', 'print:\n  accent: { cmyk: [0, 0, 0, 9], spot: Black }', /spot/],
    [
      'paper that holds no braille',
      'print:\n  tactile:\n    braille: { lines: [Letter], stock: 90 }',
      /^11: .*160 g\/m² or more/,
    ],
  ])('refuses %s', (_, print, says) => {
    expect(faultsOf(print).join('\n')).toMatch(says);
  });
});
