/** What commands take after their names, and the run that follows from it. */
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { defaults, type RunOptions } from './options.ts';

const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
const atLeastOne = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1 on.');
  return number;
};
export const portNumber = (text: string): number => {
  if (!/^\d+$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError('Give a number from 0 to 65535.');
  return Number(text);
};

export interface Flags {
  recipients?: string;
  out: string;
  languages?: string[];
  formats?: string[];
  limit?: number;
  workers: number;
  batch?: number;
  profile?: string;
  final?: boolean;
  ocr?: boolean;
}

export interface ReprintFlags {
  sequence: string;
  campaign?: string;
  recipients?: string;
  out: string;
}

/** @param example the campaign that stands in for one that was not named */
export const runOptions = (campaign: string | undefined, flags: Flags, example: string): RunOptions => ({
  campaign: resolve(campaign ?? example),
  recipients: flags.recipients === undefined ? null : resolve(flags.recipients),
  out: resolve(flags.out),
  languages: flags.languages ?? null,
  formats: flags.formats ?? null,
  limit: flags.limit ?? null,
  workers: flags.workers,
  batchSize: flags.batch ?? null,
  profile: flags.profile ?? null,
  final: flags.final ?? false,
  ocr: flags.ocr ?? false,
});

export const workers = (): Option =>
  new Option('--workers <number>', 'how many work at once').argParser(atLeastOne).default(defaults.workers);

export const withLetterFlags = (command: Command): Command =>
  command
    .argument('[campaign]', 'the campaign’s folder (without it, the worked example)')
    .option('--recipients <file>', 'another spreadsheet than the campaign’s own')
    .option('--out <folder>', 'where the output goes', 'output')
    .option('--languages <list>', 'only these, as en,ur', list)
    .option('--formats <list>', 'only these, as standard,easy-read', list)
    .option('--limit <number>', 'only the first so many residents', atLeastOne)
    .addOption(workers())
    .option('--batch <number>', 'letters in one PDF at most (500, or what campaign.yaml says)', atLeastOne)
    .option('--profile <name>', 'the sheet and its envelopes: house-c5, house-dl, govuk-notify or own');

export const withRunFlags = (command: Command): Command =>
  withLetterFlags(command)
    .option('--ocr', 'read the letters as paper too, as a phone’s camera sees them (some minutes more)')
    .option(
      '--final',
      'refuse drafts, placeholders and letters whose proof nobody has signed: for the run that is posted',
    );
