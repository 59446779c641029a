/** From the proof to the run that is posted: made, looked at, signed, asked for. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openPdf } from '../../src/check/pdf/reader.ts';
import {
  aloneWithSecret,
  change,
  everyletter,
  hashes,
  header,
  makeCampaign,
  mode,
  repository,
  rowsFor,
  temporaryFolder,
} from '../cli/campaign-folder.ts';

/** A campaign whose words are signed and whose pictures are its own, so that `--final` asks for the proof alone. */
function finished(folder: string, rows: readonly string[]): string {
  const campaign = makeCampaign(folder, { rows });
  change(join(campaign, 'campaign.yaml'), 'placeholder: true', 'placeholder: false');
  change(join(campaign, 'campaign.yaml'), /(?:[\w-]+\.)?example\.org/g, 'wexmere.uk');
  const language = JSON.parse(readFileSync(repository('locales/en/language.json'), 'utf8'));
  mkdirSync(join(campaign, 'locales/en'), { recursive: true });
  const signed = { ...language, review: { by: 'A. Reader', on: '2027-01-04' } };
  writeFileSync(join(campaign, 'locales/en/language.json'), JSON.stringify(signed));
  writeFileSync(
    join(campaign, 'pictures/other-formats.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M1 1h8v8h-8z"/></svg>',
  );
  return campaign;
}

const rows = [
  ...rowsFor(['en'], ['standard', 'standard', 'standard']),
  'R-8,Mr Bartholomew Fitzwilliam-Featherstonehaugh,Flat 12,8 Linden Road,London,SE30 8AA,en,standard',
  'R-9,Jo Wu,9 Linden Road,,London,SE30 9AA,en,standard',
];

function set(own: readonly string[] = rows) {
  const folder = temporaryFolder(onTestFinished);
  const campaign = finished(folder, own);
  const out = join(folder, 'out');
  const run = (command: string, ...args: string[]) =>
    everyletter([command, campaign, '--out', out, '--workers', '1', ...args], aloneWithSecret, folder);
  return { folder, campaign, print: (name: string) => join(out, 'small/print', name), run, out };
}
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('a proof', () => {
  test('is made, signed, and lets the final run through, until anything changes', async () => {
    const { campaign, print, run } = set();
    const refused = await run('generate', '--final');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/• No person has signed a proof of this campaign\. Run “everyletter proof”/);
    expect(existsSync(print('manifest.csv'))).toBe(false);

    const early = await run('proof', '--approve', 'Amara Lindqvist');
    expect(early).toMatchObject({ code: 1, out: '' });
    expect(early.err).toContain('Nothing was signed.');
    expect(early.err).toMatch(/There is no proof to sign\. Run “everyletter proof”/);

    const made = await run('proof');
    expect(made).toMatchObject({ code: 0 });
    expect(made.out).toMatch(/The proof: out\/small\/print\/proof\.pdf, \d letters/);
    expect(mode(print('proof.pdf'))).toBe('600');
    const record = json(print('proof.json'));
    expect(record.letters.map(({ row }: { row: number }) => row)).toEqual([2, 3, 4, 5, 6]);

    // What the list says is where the letters are, and the list names nobody.
    const opened = await openPdf(readFileSync(print('proof.pdf')), 'proof.pdf');
    if ('finding' in opened) throw new Error(opened.finding.says);
    const { pages } = opened.pdf;
    opened.pdf.close();
    const last = record.letters.at(-1);
    expect(last.firstPage + last.pages - 1).toBe(pages);
    expect(record.letters[0].firstPage).toBe(3);

    const nameless = await run('proof', '--approve', '  ');
    expect(nameless.err).toContain('The sign-off needs the name of the person');
    const signed = await run('proof', '--approve', 'Amara Lindqvist');
    expect(signed).toMatchObject({ code: 0, err: '' });
    expect(signed.out).toContain('Signed by Amara Lindqvist.');
    expect(mode(join(campaign, 'approval.json'))).toBe('600');
    const approval = json(print('approval.json'));
    expect(approval).toMatchObject({ schema: 1, approvedBy: 'Amara Lindqvist', campaign: record.campaign });
    expect(approval.approvedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(JSON.stringify([approval, record])).not.toContain(campaign);

    const final = await run('generate', '--final');
    expect(final.err).not.toContain('must be put right');
    expect(final).toMatchObject({ code: 0 });
    // The signed proof and the sign-off lie beside the letters that they are for.
    expect(json(print('approval.json'))).toEqual(approval);
    expect(hashes(print(''))['proof.pdf']).toBe(approval.proof);

    change(join(campaign, 'recipients.csv'), '9 Linden Road', '19 Linden Road');
    change(join(campaign, 'campaign.yaml'), 'value: 375', 'value: 400');
    const stale = await run('generate', '--final');
    expect(stale).toMatchObject({ code: 1, out: '' });
    expect(stale.err).toMatch(
      /The proof that Amara Lindqvist signed on \d+ \w+ \d{4} was of another state: since then campaign\.yaml and the residents \(recipients\.csv\) changed\. Make the proof again/,
    );
    expect((await run('validate', '--final')).out).toContain('was of another state');
    const unlooked = await run('proof', '--approve', 'Amara Lindqvist');
    expect(unlooked.err).toMatch(
      /Since the proof was made, campaign\.yaml and the residents \(recipients\.csv\) changed\./,
    );
  }, 300_000);

  test('of a part of the residents is no sign-off for all of them, and one that was changed can’t be signed', async () => {
    const { print, run } = set();
    expect(await run('proof', '--limit', '2')).toMatchObject({ code: 0 });
    const first = hashes(print(''));
    expect(await run('proof', '--limit', '2')).toMatchObject({ code: 0 });
    expect(hashes(print('')), 'the same bytes every time').toEqual(first);
    expect(await run('proof', '--approve', 'Amara Lindqvist')).toMatchObject({ code: 0 });
    const whole = await run('generate', '--final');
    expect(whole.err).toMatch(/since then which letters were asked for \(--languages, --formats, --limit\) changed/);
    writeFileSync(print('proof.pdf'), 'other pages');
    const exchanged = await run('proof', '--approve', 'Amara Lindqvist');
    expect(exchanged.err).toMatch(/proof\.pdf is not the one that was made/);
  }, 300_000);

  test('of a campaign with faults is not made', async () => {
    const { campaign, run, out } = set();
    writeFileSync(join(campaign, 'recipients.csv'), `${header}\r\n`);
    const ran = await run('proof');
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/^No proof was made\. One thing must be put right first:\n\n {2}• recipients\.csv/);
    expect(existsSync(out)).toBe(false);
  });
});
