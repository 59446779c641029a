/** The film of the worked example, from its files to its page; films and captions that are broken. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { filmCaptions } from '../../src/check/film/film-captions.ts';
import { filmMedia } from '../../src/check/film/film-media.ts';
import { filmSigner } from '../../src/check/film/film-signer.ts';
import { readCaptions } from '../../src/check/film/read-captions.ts';
import { readMedia } from '../../src/check/film/read-media.ts';
import { findingInWords } from '../../src/finding.ts';
import { readWebVtt } from '../../src/read/web-vtt.ts';
import { prepare } from '../../src/run/campaign/prepare.ts';
import { checkFilm } from '../../src/run/check/check-film.ts';
import { makeSite } from '../../src/run/site/make-site.ts';
import { webVtt } from '../../src/write/html/captions.ts';

const example = fileURLToPath(new URL('../../examples/citizens-assembly', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'everyletter-film-'));
afterAll(() => rmSync(folder, { recursive: true }));

const asked = (campaign: string) => ({ campaign, languages: ['en', 'ur'], formats: null, recipients: null });

test('the worked example’s film passes every check, in its captions’ language and beside another', async () => {
  const prepared = await prepare(asked(example));
  await makeSite(prepared, [], folder);
  const { findings, tallies } = await checkFilm(prepared, folder);
  expect(findings).toEqual([]);
  expect(Object.values(tallies).map(({ read }) => read)).toEqual([2, 1, 2, 1, 1]);
  const page = readFileSync(join(folder, 'site/ur/bsl/index.html'), 'utf8');
  expect(page).toContain('<div lang="en" dir="ltr">');
  expect(readFileSync(join(folder, 'site/film/parts.ur.vtt'), 'utf8')).toContain('کب اور کہاں');
});

test('a film that is cut, and captions that lost a fact, are found', async () => {
  const prepared = await prepare(asked(example));
  await makeSite(prepared, [], folder);
  const mp4 = join(folder, 'site/film/bsl.mp4');
  writeFileSync(mp4, readFileSync(mp4).subarray(0, 300));
  const vtt = join(folder, 'site/film/bsl.en.vtt');
  writeFileSync(vtt, readFileSync(vtt, 'utf8').replace('375', '350'));
  const found = (await checkFilm(prepared, folder)).findings.map(({ check, where }) => `${check} ${where.file}`);
  expect(found).toContain('film-media site/film/bsl.mp4');
  expect(found).not.toContain('film-media site/film/bsl.webm');
  expect(found).toContain('facts-in-film site/film/bsl.en.vtt');
  expect(found).toContain('film-player site/en/bsl/index.html');
});

test.each(['mp4', 'webm'])('half of a film (%s), which its header does not tell, is found', async (ending) => {
  const half = join(folder, `half.${ending}`);
  const whole = readFileSync(join(example, `media/bsl.${ending}`));
  writeFileSync(half, whole.subarray(0, whole.length / 2));
  const says = filmMedia.run({ files: [await readMedia(half, 'half')], captionsEnd: [] }).map(findingInWords);
  expect(says).toEqual(['half: The end of this film is missing. Copy the film again, or save it again.']);
});

test('captions that are dropped in beside the first are shown and told first on the pages of their language', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'everyletter-captions-'));
  const out = mkdtempSync(join(tmpdir(), 'everyletter-captions-site-'));
  cpSync(example, copy, { recursive: true });
  // Each line's facts, and a word of Urdu for the rest of it.
  const english = readFileSync(join(copy, 'media/bsl.en.vtt'), 'utf8').replace(/^NOTE.*\n/m, '');
  const urdu = english.replace(/^(?!WEBVTT|.*-->).+$/gm, (line) =>
    ['سلام', ...(line.match(/\{\{\w+\}\}/g) ?? [])].join(' '),
  );
  writeFileSync(join(copy, 'media/bsl.ur.vtt'), urdu);
  const yaml = readFileSync(join(copy, 'campaign.yaml'), 'utf8');
  const both = yaml.replace(
    'captions: { en: media/bsl.en.vtt }',
    'captions: { en: media/bsl.en.vtt, ur: media/bsl.ur.vtt }',
  );
  expect(both).not.toBe(yaml);
  writeFileSync(join(copy, 'campaign.yaml'), both);
  const prepared = await prepare(asked(copy));
  expect(prepared.filmFaults).toEqual([]);
  await makeSite(prepared, [], out);
  expect((await checkFilm(prepared, out)).findings).toEqual([]);
  const tracks = (tag: string) => [
    ...readFileSync(join(out, `site/${tag}/bsl/index.html`), 'utf8').matchAll(
      /srclang="(\w+)" label="([^"]+)"( default)?/g,
    ),
  ];
  expect(tracks('ur').map(([track]) => track)).toEqual([
    'srclang="ur" label="اردو" default',
    'srclang="en" label="English"',
  ]);
  expect(tracks('en').map(([, language, , first]) => [language, first])).toEqual([
    ['en', ' default'],
    ['ur', undefined],
  ]);
  const page = readFileSync(join(out, 'site/ur/bsl/index.html'), 'utf8');
  expect(/<details class="transcript">[\s\S]*?<div lang="ur" dir="rtl">/.test(page)).toBe(true);
  expect(readFileSync(join(out, 'site/film/bsl.ur.vtt'), 'utf8')).toContain('فروری، 2027');
  for (const folderOfTest of [copy, out]) rmSync(folderOfTest, { recursive: true });
});

test('a campaign whose film is missing, or whose captions name no fact, is told so with the line', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'everyletter-campaign-'));
  cpSync(example, copy, { recursive: true });
  rmSync(join(copy, 'media/bsl.webm'));
  writeFileSync(join(copy, 'media/bsl.en.vtt'), 'WEBVTT\n\n00:00.000 --> 00:02.000\nBy {{replayBy}}.\n');
  const { film, filmFaults } = await prepare(asked(copy));
  expect(film).toBeNull();
  const said = filmFaults.map(findingInWords).join('\n');
  expect(said).toMatch(/campaign\.yaml, line \d+: The film’s file media\/bsl\.webm is not there/);
  expect(said).toContain('{{replayBy}}, which is no fact');
  rmSync(copy, { recursive: true });
});

test('the header of a film is read, and what is no film is known', async () => {
  const { header } = await readMedia(join(example, 'media/bsl.webm'), 'bsl.webm');
  expect(header).toMatchObject({ videoTracks: 1, width: 640, height: 360 });
  expect(header?.duration).toBeCloseTo(78.5, 1);
  expect((await readMedia(join(example, 'campaign.yaml'), 'campaign.yaml')).header).toBeNull();
});

describe('captions', () => {
  const says = (vtt: string) => filmCaptions.run(readCaptions(vtt, 'a.vtt')).map((finding) => finding.says);
  const cue = (times: string, words: string) => `${times}\n${words}\n\n`;
  test.each([
    ['', 'its first line is not “WEBVTT”'],
    ['WEBVTT\n\n', 'There are no captions'],
    [`WEBVTT\n\n${cue('00:00.0 --> 00:02.000', 'Hello')}`, 'no times that a player can read'],
    [`WEBVTT\n\n${cue('00:02.000 --> 00:01.000', 'Hello')}`, 'ends before it begins'],
    [`WEBVTT\n\n${cue('00:02.000 --> 00:04.000', 'A')}${cue('00:00.000 --> 00:01.000', 'B')}`, 'out of order'],
    [`WEBVTT\n\n${cue('00:00.000 --> 00:04.000', 'A\nB\nC')}`, 'has 3 lines'],
    [`WEBVTT\n\n${cue('00:00.000 --> 00:09.000', 'A'.repeat(38))}`, 'has 38 characters'],
    [`WEBVTT\n\n${cue('00:00.000 --> 00:01.000', 'one two three four')}`, '240 words a minute'],
  ])('%j is found', (vtt, what) => {
    expect(says(vtt).join(' ')).toContain(what);
  });

  test('are written in at most two even lines, and read back as they were', () => {
    const cues = [{ from: 0, to: 3725.5, text: 'Fish & chips < caviar, and a few more words here' }];
    const written = webVtt(cues);
    expect(written).toContain('00:00.000 --> 01:02:05.500\nFish &amp; chips &lt; caviar,\nand a few more words here\n');
    expect(readWebVtt(written)).toEqual(cues);
    expect(readCaptions(written, 'a').captions[0]?.lines).toEqual([
      'Fish & chips < caviar,',
      'and a few more words here',
    ]);
    expect(readWebVtt('1\n00:00.000 --> 00:01.000\nNo head')).toBeNull();
  });
});

test('media that differ, and signers nobody is told of, are found', () => {
  const header = { videoTracks: 1, duration: 60, width: 320, height: 180 };
  const files = [
    { file: 'a.mp4', bytes: 1000, header },
    { file: 'b.webm', bytes: 20_000_000, header: { ...header, duration: 50 } },
  ];
  const said = filmMedia.run({ files, captionsEnd: [{ file: 'a.vtt', seconds: 61 }] }).map(({ says }) => says);
  for (const part of ['lasts 50 s', '320 px wide', '400 kB a second', 'captions end at 61 s'])
    expect(said.join(' ')).toContain(part);
  expect(filmSigner.run({ name: '', registration: '12', share: 0 })).toHaveLength(3);
});
