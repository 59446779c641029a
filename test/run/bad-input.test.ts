/**
 * Each kind of bad input stops a run before anything is made: an earlier run's output is still there, and
 * the sentence says where and what to do.
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CannotRun } from '../../src/errors.ts';
import { findingInWords } from '../../src/finding.ts';
import { generate } from '../../src/run/generate.ts';
import { defaults, type RunOptions } from '../../src/run/options.ts';
import { silent } from '../../src/run/work/progress.ts';
import {
  type CampaignWishes,
  change,
  hashes,
  header,
  makeCampaign,
  repository,
  secret,
  temporaryFolder,
} from '../cli/campaign-folder.ts';

interface Case extends CampaignWishes {
  /** Spoils the campaign's folder. */
  readonly spoil: (campaign: string) => void;
  /** What each finding says, in words, in any order. */
  readonly says: readonly RegExp[];
  readonly asks?: Partial<RunOptions>;
  readonly secret?: string;
}

/** A language of the campaign's own: Polish words under a tag that the program does not have. */
function ownLanguage(campaign: string): string {
  const folder = join(campaign, 'locales/lt');
  cpSync(repository('locales/pl'), folder, { recursive: true });
  change(join(folder, 'language.json'), /"intl": "[^"]+"/, '"intl": "lt-u-ca-gregory-nu-latn"');
  return folder;
}

/** The campaign's own words over the program's. */
function words(campaign: string, file: string, phrases: Readonly<Record<string, string>>): void {
  mkdirSync(join(campaign, 'locales/en'), { recursive: true });
  writeFileSync(join(campaign, 'locales/en', file), JSON.stringify(phrases, null, 2));
}

function template(campaign: string, name: string, from: string | RegExp, to: string): void {
  mkdirSync(join(campaign, 'templates'), { recursive: true });
  cpSync(repository(`templates/${name}`), join(campaign, 'templates', name));
  change(join(campaign, 'templates', name), from, to);
}

const yaml = (campaign: string): string => join(campaign, 'campaign.yaml');
const csv = (campaign: string): string => join(campaign, 'recipients.csv');
const row = 'R-1,Ann Lee,1 Mill Lane,,London,SE30 1AB,en,standard';

const cases: Readonly<Record<string, Case>> = {
  'a missing key': {
    languages: ['en', 'lt'],
    spoil: (campaign) => change(join(ownLanguage(campaign), 'letter.json'), /^ {2}"subject": .*\n/m, ''),
    says: [/^locales\/lt\/letter\.json: The words for “subject” are missing\. Translate “Will you join/],
  },
  'a missing plural form': {
    languages: ['en', 'lt'],
    spoil: (campaign) => change(join(ownLanguage(campaign), 'letter.json'), /^ {2}"who_few": .*\n/m, ''),
    says: [/^locales\/lt\/letter\.json: The plural form “who_few” is missing: .* needs one, few, many, other\./],
  },
  'words without a fact that they had': {
    languages: ['en', 'lt'],
    spoil: (campaign) => change(join(ownLanguage(campaign), 'letter.json'), '{{replyBy}}', 'jutro'),
    says: [/^locales\/lt\/letter\.json, line \d+: “replyAsk” has lost \{\{replyBy\}\}/],
  },
  'a character in words that no typeface has': {
    spoil: (campaign) => words(campaign, 'letter.json', { closing: 'Yours', signatoryRole: 'Chief \u{13000}' }),
    says: [/^locales\/en\/letter\.json, line 3: No typeface has “\u{13000}”\. Write it with other characters/u],
  },
  'a character in a fact that no typeface has': {
    spoil: (campaign) => change(yaml(campaign), 'Amara Lindqvist', 'Amara \u{13000}'),
    says: [/^campaign\.yaml, line \d+, en: No typeface has “\u{13000}”/u],
  },
  'a colour that can’t be read on the page': {
    spoil: (campaign) => change(yaml(campaign), /^colour: .*$/m, 'colour: "#ff8800"'),
    says: [/^campaign\.yaml: The campaign's colour #ff8800 stands out 2\.1 to 1 from the page, and 7 to 1 is needed\./],
  },
  'a missing fact': {
    spoil: (campaign) => change(yaml(campaign), /^ {2}thankYou: .*\n/m, ''),
    says: [
      ...globSync(repository('locales/en/*.json')).flatMap((file) =>
        Array.from(
          readFileSync(file, 'utf8').matchAll(/\{\{thankYou\}\}/g),
          () =>
            /^locales\/en\/[a-z-]+\.json, line \d+: “\w+” names \{\{thankYou\}\}, which is no fact of campaign\.yaml/,
        ),
      ),
      /^campaign\.yaml, line \d+: The captions name \{\{thankYou\}\}, which is no fact\./,
    ],
  },
  'a fact that a required format has lost': {
    formats: ['standard', 'easy-read'],
    spoil: (campaign) =>
      change(yaml(campaign), /^facts:$/m, 'facts:\n  parking: { kind: text, value: No cars, in: [easy-read] }'),
    says: [
      /^campaign\.yaml, line \d+, en, easy-read: Everyone must be told “parking”, and this letter does not say it\./,
    ],
  },
  'a fact of a format that there is not': {
    spoil: (campaign) => change(yaml(campaign), '2027-01-11 }', '2027-01-11, in: [standrad] }'),
    says: [/^campaign\.yaml, line \d+: “standrad” is no format that can be made\. Choose from standard, large-print/],
  },
  'a picture without words': {
    formats: ['easy-read'],
    spoil: (campaign) => template(campaign, 'easy-read.hbs', / alt="\{\{plain "pictures:calendar"\}\}"/, ''),
    says: [/^templates\/easy-read\.hbs, line \d+: <picture-row> has no “alt”\. Say in words what the picture tells/],
  },
  'a picture whose words are missing': {
    formats: ['easy-read'],
    spoil: (campaign) => words(campaign, 'pictures.json', { calendar: '' }),
    says: [/^locales\/en\/pictures\.json: The words for “calendar” are missing\./],
  },
  'a picture of the campaign’s that is gone': {
    spoil: (campaign) => rmSync(join(campaign, 'pictures/logo.svg')),
    says: [/There is no picture “logo” with an alternative text\. Put a picture of that name/],
  },
  'a picture that nobody has': {
    formats: ['easy-read'],
    spoil: (campaign) => template(campaign, 'easy-read.hbs', 'name="calendar"', 'name="zeppelin"'),
    says: [/^templates\/easy-read\.hbs.*: There is no picture “zeppelin”/],
  },
  'a picture that is broken': {
    spoil: (campaign) => {
      rmSync(join(campaign, 'pictures/logo.svg'));
      writeFileSync(join(campaign, 'pictures/logo.png'), 'no picture');
    },
    says: [/^pictures\/logo\.png: The picture is broken/],
  },
  'a picture that can’t be printed': {
    spoil: (campaign) => change(join(campaign, 'pictures/logo.svg'), '</svg>', '<text x="1" y="1">Hi</text></svg>'),
    says: [/^pictures\/logo\.svg: .*<text>/],
  },
  'an unknown tag in a template': {
    spoil: (campaign) => template(campaign, 'letter.hbs', /<h1>(.*)<\/h1>/, '<h1>$1</h1><marquee>x</marquee>'),
    says: [/^templates\/letter\.hbs, line \d+: <marquee> is not an element of a letter\. Use one of <h1>/],
  },
  'braces of a template that don’t fit': {
    spoil: (campaign) => template(campaign, 'letter.hbs', '{{/if}}', ''),
    says: [/^templates\/letter\.hbs, line \d+: The braces \{\{ \}\} of this template don’t fit together/],
  },
  'an unknown language in campaign.yaml': {
    languages: ['en', 'xx'],
    spoil: () => {},
    says: [/^campaign\.yaml, line \d+: The campaign asks for the language “xx”/],
  },
  'an unknown format in campaign.yaml': {
    formats: ['standard', 'skywriting'],
    spoil: () => {},
    says: [/^campaign\.yaml, line \d+: “skywriting” is no format that can be made\. Choose from standard/],
  },
  'a language that was asked for and is not the campaign’s': {
    asks: { languages: ['en', 'cy'] },
    spoil: () => {},
    says: [/^--languages asks for “cy”, which this campaign does not have\. Choose from en/],
  },
  'a format that was asked for and is not the campaign’s': {
    asks: { formats: ['bsl'] },
    spoil: () => {},
    says: [/^--formats asks for “bsl”, which this campaign does not have\. Choose from standard/],
  },
  'a language that nobody in the spreadsheet asks for': {
    languages: ['en', 'cy'],
    asks: { languages: ['cy'] },
    rows: [row],
    spoil: () => {},
    says: [/^recipients\.csv: Nobody in the spreadsheet has the languages and formats that were asked for\./],
  },
  'a language of a typeface that there is not': {
    languages: ['en', 'lt'],
    spoil: (campaign) => change(join(ownLanguage(campaign), 'language.json'), '"atkinson"', '"comic"'),
    says: [/^locales\/lt\/language\.json: There is no typeface “comic”\. Choose from atkinson/],
  },
  'words that are no JSON': {
    spoil: (campaign) => {
      words(campaign, 'letter.json', {});
      writeFileSync(join(campaign, 'locales/en/letter.json'), '{\n  "closing": "Yours",\n  "code" "x"\n}');
    },
    says: [/^locales\/en\/letter\.json, line 3: This file is not valid JSON\./],
  },
  'a spreadsheet without the columns': {
    spoil: (campaign) => change(csv(campaign), 'postcode,language,format', 'zip,tongue,format'),
    says: [
      /^recipients\.csv, row 1: recipients\.csv has no column “postcode”, “language”\. Its columns are “recipient_id”/,
    ],
  },
  'a workbook instead of a CSV': {
    spoil: (campaign) => writeFileSync(csv(campaign), Buffer.from('504b030414000600', 'hex')),
    says: [/^recipients\.csv: This is a spreadsheet workbook, not a CSV file\. Open it .* save it as “CSV UTF-8”/],
  },
  'a spreadsheet without rows': {
    spoil: (campaign) => writeFileSync(csv(campaign), `${header}\r\n`),
    says: [/^recipients\.csv: The file has a header and no rows\./],
  },
  'a spreadsheet that is not there': {
    spoil: (campaign) => rmSync(csv(campaign)),
    says: [/^recipients\.csv: There is no spreadsheet of residents at .*recipients\.csv\. Put it there, name it/],
  },
  'a spreadsheet that can’t be read': {
    asks: { recipients: repository('examples') },
    spoil: () => {},
    says: [/^examples: This is a folder, and a spreadsheet is wanted\./],
  },
  'a campaign.yaml that is no YAML': {
    spoil: (campaign) => change(yaml(campaign), 'languages: [en]', 'languages: [en'),
    says: [/^campaign\.yaml, line \d+: This line is not valid YAML/],
  },
  'a campaign.yaml that is not there': {
    spoil: (campaign) => rmSync(yaml(campaign)),
    says: [/^campaign\.yaml: There is no campaign\.yaml in the folder .*everyletter init FOLDER/],
  },
  'a setting that there is not': {
    spoil: (campaign) => change(yaml(campaign), 'site: https:', 'site: http:'),
    says: [/^campaign\.yaml, line \d+: “site”/],
  },
  'a secret that can be guessed': {
    secret: 'short',
    spoil: () => {},
    says: [/^The secret of the reply codes in EVERYLETTER_SECRET is too short/],
  },
  'a secret file that is empty': {
    secret: '',
    spoil: (campaign) => writeFileSync(join(campaign, '.secret'), '\n'),
    says: [/^The secret of the reply codes in \.secret is too short.* Put back the one that was there/],
  },
  'faults in four files': {
    spoil: (campaign) => {
      template(campaign, 'letter.hbs', /<h1>(.*)<\/h1>/, '<h1>$1</h1><marquee>x</marquee>');
      change(yaml(campaign), '2027-01-11 }', '2027-01-11, in: [standrad] }');
      words(campaign, 'letter.json', { closing: 'Yours {{whoever}}' });
      writeFileSync(csv(campaign), 'name,town\r\nAnn,London\r\n');
    },
    says: [/<marquee>/, /“standrad”/, /“closing” names \{\{whoever\}\}/, /has no column “recipient_id”/],
  },
  'faults in words, pictures and the spreadsheet': {
    formats: ['easy-read'],
    languages: ['en', 'lt'],
    spoil: (campaign) => {
      change(join(ownLanguage(campaign), 'letter.json'), /^ {2}"subject": .*\n/m, '');
      template(campaign, 'easy-read.hbs', 'name="calendar"', 'name="zeppelin"');
      writeFileSync(csv(campaign), Buffer.from('504b030414000600', 'hex'));
    },
    says: [/The words for “subject” are missing/, /no picture “zeppelin”/, /spreadsheet workbook/],
  },
};

test.each(Object.entries(cases))('%s', async (_, { spoil, says, asks, secret: given = secret, ...wishes }) => {
  const folder = temporaryFolder();
  const campaign = makeCampaign(folder, { rows: [row], ...wishes });
  spoil(campaign);
  const out = join(folder, 'output');
  mkdirSync(join(out, 'small/print'), { recursive: true });
  writeFileSync(join(out, 'small/run.json'), '{"schema":1,"campaign":"small"}');
  writeFileSync(join(out, 'small/print/001-standard.pdf'), 'a letter of an earlier run');
  const before = hashes(folder);

  const options = { ...defaults, campaign, out, workers: 1, ...asks };
  const stopped = await generate(options, { now: () => new Date(0), secret: given, progress: silent }).then(
    () => null,
    (error: unknown) => error,
  );
  expect(stopped).toBeInstanceOf(CannotRun);
  const sentences = (stopped as CannotRun).findings.map(findingInWords);
  for (const pattern of says) expect(sentences).toContainEqual(expect.stringMatching(pattern));
  expect(sentences).toHaveLength(says.length);
  // Each says what to do: a second sentence at least, and no finding twice.
  expect(sentences.filter((sentence) => !/[.:?].* .*\.$/.test(sentence))).toEqual([]);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(hashes(folder)).toEqual(before);
  expect(readFileSync(join(out, 'small/print/001-standard.pdf'), 'utf8')).toBe('a letter of an earlier run');
});
