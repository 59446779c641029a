#!/usr/bin/env node
/** The command line: the only place with `process` and `console` beside `index.ts`. */
import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { CannotRun } from './errors.ts';
import { checkOutput, generate, initCampaign, type RunOptions, startPreview, validateCampaign } from './index.ts';
import { consoleProgress } from './run/console-progress.ts';
import { defaultBatchSize } from './run/options.ts';
import { defaultWorkers } from './run/pool.ts';
import { programFolder } from './run/program-files.ts';

const program = new Command('everyletter')
  .description('One source. Every reader. Every output checked.')
  .version('0.1.0')
  .showHelpAfterError('(everyletter --help shows every command)');

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
const example = programFolder('examples/citizens-assembly');
const progress = consoleProgress(process.stderr);

interface Flags {
  recipients?: string;
  out: string;
  languages?: string[];
  formats?: string[];
  limit?: number;
  workers: number;
  batch: number;
  final?: boolean;
}

const runOptions = (campaign: string | undefined, flags: Flags): RunOptions => ({
  campaign: resolve(campaign ?? example),
  recipients: flags.recipients === undefined ? null : resolve(flags.recipients),
  out: resolve(flags.out),
  languages: flags.languages ?? null,
  formats: flags.formats ?? null,
  limit: flags.limit ?? null,
  workers: flags.workers,
  batchSize: flags.batch,
  final: flags.final ?? false,
});

const withRunFlags = (command: Command): Command =>
  command
    .argument('[campaign]', 'the campaign’s folder (without it, the worked example)')
    .option('--recipients <file>', 'another spreadsheet than the campaign’s own')
    .option('--out <folder>', 'where the output goes', 'output')
    .option('--languages <list>', 'only these, as en,ur', list)
    .option('--formats <list>', 'only these, as standard,easy-read', list)
    .option('--limit <number>', 'only the first so many residents', atLeastOne)
    .addOption(
      new Option('--workers <number>', 'how many work at once').argParser(atLeastOne).default(defaultWorkers()),
    )
    .addOption(
      new Option('--batch <number>', 'letters in one PDF at most').argParser(atLeastOne).default(defaultBatchSize),
    )
    .option('--final', 'refuse drafts and placeholders: for the run that is posted');

withRunFlags(program.command('generate'))
  .description('make every letter and the site, read all of it back, and report')
  .action((campaign: string | undefined, flags: Flags) =>
    finish(async () => {
      const done = await generate(runOptions(campaign, flags), {
        now: () => new Date(),
        secret: process.env['EVERYLETTER_SECRET'],
        progress,
      });
      console.log(done.summary);
      return done.exitCode;
    }),
  );

withRunFlags(program.command('validate'))
  .description('say everything that can be known before anything is made')
  .action((campaign: string | undefined, flags: Flags) =>
    finish(async () => {
      const done = await validateCampaign(runOptions(campaign, flags));
      console.log(done.summary);
      return done.exitCode;
    }),
  );

program
  .command('check')
  .argument('<output>', 'a campaign’s output folder, as output/citizens-assembly')
  .option('--campaign <folder>', 'the campaign to compare it with; without it, comparisons are not run')
  .option('--workers <number>', 'how many work at once', atLeastOne, defaultWorkers())
  .description('run all checks again on a folder from disk')
  .action((output: string, flags: { campaign?: string; workers: number }) =>
    finish(async () => {
      const campaign = flags.campaign === undefined ? null : resolve(flags.campaign);
      const done = await checkOutput(resolve(output), campaign, flags.workers, {
        now: () => new Date(),
        secret: process.env['EVERYLETTER_SECRET'],
        progress,
      });
      console.log(done.summary);
      return done.exitCode;
    }),
  );

program
  .command('preview')
  .argument('[output]', 'a campaign’s output folder', 'output/citizens-assembly')
  .option('--port <number>', 'the port on this machine', atLeastOne, 4173)
  .description('show the site and the report in the browser of this machine')
  .action((output: string, flags: { port: number }) =>
    finish(async () => {
      const preview = await startPreview(resolve(output), { port: flags.port });
      console.log(`Open ${preview.url} in a browser. Press Ctrl+C to stop.`);
      await new Promise<void>((stop) => process.once('SIGINT', stop));
      await preview.close();
      return 0;
    }),
  );

program
  .command('init')
  .argument('<folder>', 'a new folder')
  .description('begin a campaign of your own')
  .action((folder: string) =>
    finish(async () => {
      console.log(await initCampaign(resolve(folder)));
      return 0;
    }),
  );

/** Exit codes: 0 clean, 1 could not run, 2 made but something must be mended. No stack trace reaches a user. */
async function finish(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    progress.stop();
    if (error instanceof CannotRun) {
      console.error(
        `Nothing was made. ${error.findings.length === 1 ? 'One thing' : `${error.findings.length} things`} must be put right first:\n`,
      );
      for (const line of error.message.split('\n')) console.error(`  • ${line}`);
    } else {
      console.error(
        `Something went wrong inside everyletter: ${error instanceof Error ? error.message : String(error)}`,
      );
      console.error('Please report it, with what you ran. (EVERYLETTER_TRACE=1 shows where it happened.)');
      if (process.env['EVERYLETTER_TRACE'] === '1') console.error(error);
    }
    process.exitCode = 1;
  }
}

await program.parseAsync();
