import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/errors.ts';
import { parseCampaign } from '../../src/read/campaign.ts';

const good = `id: a-campaign
title: A campaign
languages: [en]
formats: [standard]
defaultFormat: standard
site: https://letter.example.org
date: 2027-01-11
facts:
  replyBy: { kind: date, value: 2027-02-12, in: all }
`;

const faults = (source: string) => {
  try {
    parseCampaign(source, 'folder');
  } catch (error) {
    if (error instanceof CannotRun) return error.findings;
    throw error;
  }
  return [];
};

describe('campaign.yaml', () => {
  it('reads a campaign, dates as they are written, and knows the line of each fact', () => {
    const campaign = parseCampaign(good, 'folder');
    expect(campaign.facts['replyBy']).toEqual({ kind: 'date', value: '2027-02-12', weekday: false, in: 'all' });
    expect(campaign.factLines.get('replyBy')).toBe(9);
  });

  it.each([
    ['a misspelt setting', good.replace('defaultFormat', 'defaultFromat'), /defaultFormat/],
    ['a site without https', good.replace('https:', 'http:'), /site/],
    [
      'a default format that is not made',
      good.replace('defaultFormat: standard', 'defaultFormat: audio'),
      /default format “audio”/,
    ],
    ['a fact of an unknown kind', good.replace('kind: date', 'kind: day'), /facts\.replyBy/],
  ])('names %s, with a line', (_, source, says) => {
    const found = faults(source);
    expect(found.map((finding) => finding.says).join('\n')).toMatch(says);
    expect(found[0]?.where.line).toBeGreaterThan(0);
  });

  it('names the line of YAML that is no YAML', () => {
    expect(faults(good.replace('[en]', '[en'))[0]?.where).toEqual({ file: 'campaign.yaml', line: 4 });
  });
});
