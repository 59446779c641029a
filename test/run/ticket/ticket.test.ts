import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { buildTicket } from '../../../src/run/ticket/build-ticket.ts';
import { postageFor, thicknessOf, weightOf } from '../../../src/run/ticket/measures.ts';
import { ticketHtml } from '../../../src/run/ticket/write-ticket.ts';
import { sampleFacts, sampleJob, sampleTicket } from './sample-ticket.ts';

const royalMail = sampleTicket().postage;

describe('the measures of a letter', () => {
  const [c5, c4] = sampleJob.profile.envelopes;
  if (c5 === undefined || c4 === undefined) throw new Error('The profile has two envelopes.');
  const paper = { name: 'paper', weight: 100, thickness: 0.125 };
  const letter = { paper, inserts: [], envelopeStock: 90 };

  test('three sheets of 100 g/m² in a C5 weigh about 26 g and are about a millimetre thick', () => {
    // 3 × 6.237 g, and two faces of 229 × 162 mm at 90 g/m² with 15 % for flaps.
    expect(weightOf({ ...letter, sheets: 3, envelope: c5 })).toBeCloseTo(18.71 + 7.68, 1);
    expect(thicknessOf({ ...letter, sheets: 3, envelope: c5 })).toBeCloseTo(3 * 2 * 0.125 + 0.3375, 1);
  });
  test.each([
    ['a C5 of 26 g', { width: 229, height: 162 }, 26, 1, 'Letter'],
    ['an envelope on its side', { width: 162, height: 229 }, 26, 1, 'Letter'],
    ['101 g', { width: 229, height: 162 }, 101, 1, 'Large Letter'],
    ['5.1 mm', { width: 229, height: 162 }, 26, 5.1, 'Large Letter'],
    ['a C4', { width: 229, height: 324 }, 80, 2, 'Large Letter'],
    ['751 g', { width: 229, height: 324 }, 751, 2, null],
    ['25.1 mm', { width: 229, height: 324 }, 80, 25.1, null],
  ])('%s is posted as %s', (_, envelope, weight, thickness, expected) => {
    expect(postageFor(royalMail, envelope, weight, thickness)).toBe(expected);
  });
});

describe('the job ticket', () => {
  test('counts what the batches add up to, by paper, envelope and size of the post', () => {
    const { totals } = sampleTicket();
    expect(totals).toMatchObject({ letters: 5, batches: 2, sheets: 26, impressions: 52 });
    expect(totals.papers.map(({ name, sheets }) => [name, sheets])).toEqual([
      ['A4 matt uncoated white', 9],
      ['A4 ivory', 17],
    ]);
    expect(totals.envelopes).toEqual([
      { id: 'C5', count: 4 },
      { id: 'C4', count: 1 },
    ]);
    expect(totals.postage).toEqual([
      { name: 'Letter', count: 4 },
      { name: 'Large Letter', count: 1 },
    ]);
  });
  test('puts an insert where it belongs, and weighs it', () => {
    const [standard, giant] = sampleTicket().batches;
    const without = buildTicket(sampleFacts({}, '{}')).batches[0];
    expect(standard?.lots[0]?.weight).toBeCloseTo((without?.lots[0]?.weight ?? 0) + 4, 1);
    expect(giant?.lots[0]).toMatchObject({ sheets: 7, envelope: 'C5', fold: 'half' });
    expect(giant?.lots[1]).toMatchObject({ sheets: 10, envelope: 'C4', fold: 'none', postage: 'Large Letter' });
  });
  test('names seeds by their sequence number, and says which have no letter', () => {
    const ticket = sampleTicket();
    expect(ticket.seeds).toEqual([{ sequence: 2, batch: '001-standard', firstPage: 7 }]);
    expect(ticket.seedsMissing).toBe(1);
    expect(JSON.stringify(ticket)).not.toMatch(/R-2|R-99|SE30/);
  });
  test('says the inks that were read back, and what is cut', () => {
    const ticket = sampleTicket();
    expect(ticket.batches[0]).toMatchObject({ spots: ['PANTONE 321 C'], layers: ['Cutting'] });
    expect(ticket.batches[1]?.inks).toBeNull();
    expect(ticket.tactile.map(({ plate }) => plate)).toEqual(['Cutting']);
  });
});

describe('campaign.yaml says what the ticket needs, or is told what is wrong', () => {
  test.each([
    ['{ contact: { name: A } }', 'needs a phone number or an email address'],
    ['{ postage: [] }', 'print.postage'],
    ['{ inserts: [{ name: A, weight: 0, thickness: 1 }] }', 'print.inserts.0.weight'],
    ['{ contacts: {} }', 'print'],
  ])('%s', (print, says) => {
    expect(() => sampleFacts({}, print)).toThrow(says);
  });
});

describe('ticket.html', () => {
  const page = async (own = {}) => {
    const read = (name: string) => readFile(new URL(`../../../templates/${name}`, import.meta.url), 'utf8');
    return ticketHtml(sampleTicket(own), {
      template: await read('report-ticket.hbs'),
      style: await read('report.css'),
    });
  };
  const approval = { approvedBy: 'Amara Lindqvist', approvedAt: '2027-01-05T10:00:00.000Z' };
  const signed = { schema: 1 as const, campaign: '', proof: '', everyletter: '0.1.0', parts: {}, ...approval };

  test.each([
    ['of a trial', {}],
    ['of a run to post', { final: true, approval: signed }],
    ['of letters that another puts into envelopes', { job: { ...sampleJob, batches: [] }, partOf: 40 }],
  ])('%s is valid HTML, and axe finds nothing', async (_, own) => {
    const html = await page(own);
    const result = await new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: { 'tel-non-breaking': 'off' },
    }).validateString(html);
    expect(
      result.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
    ).toEqual([]);
    const { window } = new JSDOM(html, { runScripts: 'outside-only', pretendToBeVisual: true });
    window.eval(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await window.axe.run(window.document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
  test('says whether it may be posted, and by whose word', async () => {
    expect(await page()).toMatch(/A trial: don’t print it for the post\.<\/strong> Nobody has signed a proof/);
    const html = await page({ final: true, approval: signed });
    expect(html).toContain(
      'For printing and posting.</strong> The proof was signed by Amara Lindqvist on 5 January 2027.',
    );
    expect(await page({ final: true })).toContain('A trial: don’t print it');
  });
  test('gives the checksum of each PDF, also of the braille’s', async () => {
    for (const byte of ['a1', 'b2', 'c3']) expect(await page()).toContain(byte.repeat(32));
  });
  test('escapes what the campaign says', async () => {
    expect(await page()).toContain('<h1>Citizens’ assembly &amp; more</h1>');
  });
});
