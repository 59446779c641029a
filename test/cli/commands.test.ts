/** The commands as an officer meets them: the first campaign, a faulty one, the preview, the help. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  alone,
  change,
  everyletter,
  hashes,
  header,
  makeCampaign,
  mode,
  rowsFor,
  start,
  temporaryFolder,
} from './campaign-folder.ts';

test('init, validate, generate: a campaign of one’s own in three commands', async () => {
  const folder = temporaryFolder();
  const campaign = join(folder, 'Größe & Co 2027');
  const made = await everyletter(['init', 'Größe & Co 2027'], alone, folder);
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toContain('everyletter generate "Größe & Co 2027"');
  expect(readdirSync(campaign).sort()).toEqual([
    '.gitignore',
    'campaign.yaml',
    'locales',
    'media',
    'pictures',
    'recipients.csv',
  ]);
  expect(readFileSync(join(campaign, 'campaign.yaml'), 'utf8')).toMatch(/^id: grosse-co-2027$/m);
  expect(mode(join(campaign, 'recipients.csv'))).toBe('600');

  const valid = await everyletter(['validate', campaign], alone);
  expect(valid).toMatchObject({ code: 0, err: '' });
  expect(valid.out).toContain('recipients.csv: 12 residents can have their letter.');
  expect(valid.out).toContain('Nothing must be mended before the letters can be made.');

  // As its officer then changes it: one language, one format, two residents.
  change(join(campaign, 'campaign.yaml'), /^languages: .*$/m, 'languages: [en]');
  change(join(campaign, 'campaign.yaml'), /^formats: .*$/m, 'formats: [standard]');
  const rows = [header, ...rowsFor(['en'], ['standard', 'standard']), ''];
  writeFileSync(join(campaign, 'recipients.csv'), rows.join('\r\n'));
  // The browser, and Java where there is one: the whole of what a user has.
  const ran = await everyletter(['generate', campaign, '--limit', '1'], { PATH: process.env['PATH'] }, folder);
  expect(ran).toMatchObject({ code: 0 });
  expect(ran.out).toContain('1 letter in 1 language and 1 format: 1 PDF');
  expect(ran.out).toMatch(/Letters were asked for 1 of 2 residents only \(--limit, --languages or --formats\)\./);
  expect(ran.out).toMatch(/passed {3}Pa11y/);
  const [id = ''] = readdirSync(join(folder, 'output'));
  expect(ran.out).toContain(`The report: output/${id}/report/index.html`);

  expect(ran.err).toMatch(/^Made .*\.secret: your reply codes come from it\. Keep it until replies end/);
  expect(mode(join(campaign, '.secret'))).toBe('600');
  const secret = readFileSync(join(campaign, '.secret'), 'utf8').trim();
  expect(ran.out + ran.err).not.toContain(secret);

  const again = await everyletter(['init', campaign], alone);
  expect(again).toMatchObject({ code: 1, out: '' });
  expect(again.err).toMatch(
    /Nothing was made\. One thing must be put right first:\n\n {2}• .*: This folder is not empty\./,
  );
}, 240_000);

describe('a campaign with faults', () => {
  test('stops with all of them, exit code 1, no stack trace and nothing made', async () => {
    const folder = temporaryFolder();
    const campaign = makeCampaign(folder, { rows: [] });
    change(join(campaign, 'campaign.yaml'), /^ {2}replyBy: .*\n/m, '');
    const before = hashes(folder);
    const [made, validated] = await Promise.all([
      everyletter(['generate', campaign, '--out', join(folder, 'out')], alone),
      everyletter(['validate', campaign], alone),
    ]);
    expect(made).toMatchObject({ code: 1, out: '' });
    expect(made.err).toMatch(/^Nothing was made\. \d+ things must be put right first:\n\n {2}• locales\/en\//);
    expect(made.err).toContain('{{replyBy}}');
    expect(made.err).toContain('recipients.csv: The file has a header and no rows.');
    expect(made.err).not.toMatch(/\bat .*\.ts:\d+|CannotRun/);
    expect(hashes(folder)).toEqual(before);
    expect(existsSync(join(folder, 'out'))).toBe(false);
    expect(validated).toMatchObject({ code: 1, err: '' });
    expect(validated.out).toContain('{{replyBy}}');
  });

  test('--final refuses drafts and placeholders, and leaves an earlier run’s output', async () => {
    const folder = temporaryFolder();
    const campaign = makeCampaign(folder, { formats: ['easy-read'] });
    mkdirSync(join(folder, 'out/small'), { recursive: true });
    writeFileSync(join(folder, 'out/small/run.json'), '{"schema":1,"campaign":"small"}');
    const before = hashes(folder);
    const ran = await everyletter(['generate', campaign, '--out', join(folder, 'out'), '--final'], alone);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain('locales/en/language.json, en: The English words are a draft');
    expect(ran.err).toMatch(/pictures\/calendar: A free pictogram stands in/);
    expect(hashes(folder)).toEqual(before);
  });

  test('a place that can’t be written to is a sentence', async () => {
    const folder = temporaryFolder();
    const campaign = makeCampaign(folder);
    writeFileSync(join(folder, 'file'), '');
    const ran = await everyletter(['generate', campaign, '--out', join(folder, 'file')], {
      ...alone,
      EVERYLETTER_SECRET: 'a secret long enough',
    });
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/• .*file.*: A file stands where a folder belongs\. Name (a|another) folder\./);
  });
});

test('preview shows the site and the report until it is stopped', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site/index.html'), 'the index');
  const preview = start(['preview', folder, '--port', '0']);
  const address = await new Promise<string>((found, reject) => {
    preview.stdout.on('data', (text) => found(/http:\S+/.exec(String(text))?.[0] ?? ''));
    preview.once('close', reject);
  });
  expect(await (await fetch(new URL('/', address))).text()).toBe('the index');
  const code = new Promise((ended) => preview.once('close', ended));
  preview.kill('SIGINT');
  expect(await code).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});

describe('help', () => {
  test('without a command it says where to begin, and that is no mistake', async () => {
    const [bare, help] = await Promise.all([everyletter([]), everyletter(['--help'])]);
    expect(bare).toMatchObject({ code: 0, err: '' });
    expect(bare.out).toBe(help.out);
    for (const command of ['init', 'validate', 'generate', 'preview', 'check']) {
      expect(help.out).toContain(`\n  everyletter ${command} `);
    }
    expect(help.out).toContain('It ends with 0 where all is well');
  });

  test('tells the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await everyletter(['--version'])).toMatchObject({ code: 0, out: `${version}\n` });
  });

  test.each([
    [['generate', '--fast'], "error: unknown option '--fast'"],
    [['generate', '--limit', '0'], 'Give a whole number from 1 on.'],
    [['generate', '--workers', 'many'], 'Give a whole number from 1 on.'],
    [['preview', '--port', '99999'], 'Give a number from 0 to 65535.'],
    [['send'], "error: unknown command 'send'"],
    [['check'], "error: missing required argument 'output'"],
  ])('%j is refused in a sentence', async (given, says) => {
    const ran = await everyletter(given);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain(says);
    expect(ran.err).toContain('everyletter --help shows every command');
  });
});
