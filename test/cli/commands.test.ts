/** The commands as an officer meets them: a faulty campaign, the preview, the help (`test/torture` has the first campaign). */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { alone, change, everyletter, hashes, makeCampaign, start, temporaryFolder } from './campaign-folder.ts';

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
