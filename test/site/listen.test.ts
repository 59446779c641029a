/** The letter to listen to: what is said, a person's recording, and a computer's voice where there is one. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { recordingHeard } from '../../src/check/audio/recording-heard.ts';
import { CannotRun } from '../../src/errors.ts';
import { prepare } from '../../src/run/campaign/prepare.ts';
import { makeSite } from '../../src/run/site/make-site.ts';
import { checkRecordings, makeRecordings, recordingFaults } from '../../src/run/site/recordings.ts';
import { espeakVoices } from '../../src/write/audio/espeak.ts';
import { spokenLetter } from '../../src/write/audio/speech.ts';
import { fixtureLetter } from '../fixture/letter.ts';
import { sound } from './sound.ts';

const example = fileURLToPath(new URL('../../examples/citizens-assembly', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'everyletter-listen-'));
const campaign = join(folder, 'campaign');
afterAll(() => rmSync(folder, { recursive: true }));
cpSync(example, campaign, { recursive: true });

const yaml = readFileSync(join(campaign, 'campaign.yaml'), 'utf8');
const listen = (settings: string) =>
  writeFileSync(join(campaign, 'campaign.yaml'), yaml.replace(/^listen: .*$/m, `listen: ${settings}`));
const asked = (languages: readonly string[]) => ({ campaign, languages, formats: null, recipients: null });

test('a letter is said from its head on, telephone numbers figure by figure', async () => {
  const { reader } = await prepare(asked(['en']));
  const letter = reader.read({ language: 'en', template: 'letter', page: '', resident: null, links: true });
  const spoken = spokenLetter(letter).map(({ text }) => text);
  expect(spoken[0]).toBe('London Borough of Wexmere');
  expect(spoken.join('\n')).toContain('0 8 0 8, 1 5 7, 0 1 2 3');
  expect(spoken.join('\n')).not.toMatch(/slip/i);
  expect(() => spokenLetter(fixtureLetter())).toThrow(CannotRun);
});

test('a person’s recording is put on its page, with its length; a short or broken one is found', async () => {
  listen('{ recordings: { en: media/letter.mp3, ur: media/broken.mp3 } }');
  mkdirSync(join(campaign, 'media'), { recursive: true });
  writeFileSync(join(campaign, 'media/letter.mp3'), await sound(180));
  writeFileSync(join(campaign, 'media/broken.mp3'), 'no sound');
  const prepared = await prepare(asked(['en', 'ur', 'so']));
  const recordings = await makeRecordings(prepared, folder);
  expect(recordings).toMatchObject([
    { language: 'en', length: '3 minutes', computer: false },
    { language: 'ur', computer: false },
  ]);
  await makeSite(prepared, [], folder, [], { recordings });
  expect(readFileSync(join(folder, 'site/en/listen/index.html'), 'utf8')).toContain('A person reads the letter.');
  const { findings } = await checkRecordings(prepared, folder, recordings);
  expect(findings.map(({ where, says }) => `${where.language}: ${says}`)).toEqual([
    'ur: Nothing can be heard in this recording.',
  ]);
  expect(readFileSync(join(folder, 'site/so/index.html'), 'utf8')).not.toContain('listen/');
}, 120_000);

test('a recording that is missing, or in no language of the campaign, stops with its line', async () => {
  listen('{ recordings: { en: media/gone.mp3, fr: media/letter.mp3 } }');
  const said = (await recordingFaults(await prepare(asked(['en'])))).map(({ says, where }) => `${where.line} ${says}`);
  expect(said.join(' ')).toMatch(/\d+ The recording media\/gone\.mp3 is not there\. \d+ There is a recording in “fr”/);
});

test('a recording that is too short for its words is found, and a computer’s is for a person to hear', () => {
  const read = { file: 'a.mp3', language: 'en', english: 'English', words: 600, computer: true, powers: null };
  expect(recordingHeard.run([{ ...read, seconds: 60 }]).map(({ level }) => level)).toEqual(['mend', 'look']);
  expect(recordingHeard.run([{ ...read, seconds: 240 }]).map(({ level }) => level)).toEqual(['look']);
});

const voices = await espeakVoices();
test.skipIf(!voices.has('cy'))(
  'a computer’s voice reads what no person has recorded, and never Somali',
  async () => {
    listen('{ computerVoice: true }');
    const prepared = await prepare(asked(['cy', 'so']));
    const other = join(folder, 'computer');
    const recordings = await makeRecordings(prepared, other);
    expect(recordings.map(({ language, computer }) => [language, computer])).toEqual([['cy', true]]);
    const findings = (await checkRecordings(prepared, other, recordings)).findings;
    expect(findings.map(({ level }) => level)).toEqual(['look']);
  },
  60_000,
);
