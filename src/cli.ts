#!/usr/bin/env -S node --max-semi-space-size=16 --heap-growing-percent=30
/** The command line: the only place with `process` and `console` beside `index.ts`. */
import { basename, resolve } from 'node:path';
import { Command } from 'commander';
import { CannotRun } from './errors.ts';
import { findingInWords } from './finding.ts';
import {
  type Flags,
  portNumber,
  type ReprintFlags,
  runOptions,
  withLetterFlags,
  withRunFlags,
  workers,
} from './run/flags.ts';
import type { Surroundings } from './run/generate.ts';
import { programFolder, programVersion } from './run/program-files.ts';
import { consoleProgress } from './run/work/console-progress.ts';
import { systemFault } from './run/work/system-fault.ts';

// Loaded by the commands that need it: help and a misspelt option are answered at once.
const library = () => import('./index.ts');

const program = new Command('everyletter')
  .description('One source. Every reader. Every output checked.')
  .version(programVersion())
  .showHelpAfterError('(everyletter --help shows every command)')
  .addHelpText(
    'after',
    `
Begin here:
  everyletter init my-campaign                   a folder of your own, with every file explained
  everyletter validate my-campaign               what is missing or wrong, before anything is made
  everyletter generate my-campaign --limit 20    a first look: twenty residents' letters
  everyletter generate my-campaign               everyone's letters, the site and the report
  everyletter proof my-campaign                  the letters that stand for all, to be signed
  everyletter preview output/my-campaign         look at the site and the report in your browser
  everyletter reprint my-campaign --sequence 118 letters that were spoilt in the machine, once more
  everyletter check output/my-campaign           check all of it again, as when a printer sends it back

Each command explains itself: everyletter generate --help
It ends with 0 where all is well, 1 where nothing could be made, 2 where something must be mended.`,
  );

const example = programFolder('examples/citizens-assembly');
const progress = consoleProgress(process.stderr);
const around = (): Surroundings => ({
  now: () => new Date(),
  secret: process.env['EVERYLETTER_SECRET'],
  chromePath: process.env['CHROME_PATH'],
  progress,
});

withRunFlags(program.command('generate'))
  .description('make every letter and the site, read all of it back, and report')
  .action((campaign: string | undefined, flags: Flags) =>
    finish('Nothing was made.', async () => {
      if (campaign === undefined) {
        progress.say(`The worked example (${basename(example)}). For your own letters: everyletter init my-campaign`);
      }
      const { generate } = await library();
      const done = await generate(runOptions(campaign, flags, example), around());
      console.log(done.summary);
      return done.exitCode;
    }),
  );

withRunFlags(program.command('validate'))
  .description('say everything that can be known before anything is made')
  .action((campaign: string | undefined, flags: Flags) =>
    finish('Nothing was judged.', async () => {
      const { validateCampaign } = await library();
      const done = await validateCampaign(runOptions(campaign, flags, example), process.env['EVERYLETTER_SECRET']);
      console.log(done.summary);
      return done.exitCode;
    }),
  );

withLetterFlags(program.command('proof'))
  .option('--approve <name>', 'record that this person has looked at the proof, and agrees to the print run')
  .description('make the letters that stand for all of them, to be looked at and signed')
  .addHelpText(
    'after',
    `
The whole run is measured first. The proof holds the longest and the shortest name, the longest address, the most
pages, each script, each language in each format, the resident without a name, and each condition of the templates
both ways, behind a list of why each letter is there:

  everyletter proof my-campaign                              makes output/my-campaign/print/proof.pdf
  everyletter proof my-campaign --approve "Amara Lindqvist"  records who looked at it
  everyletter generate my-campaign --final                   refuses to run without it, or after any change`,
  )
  .action((campaign: string | undefined, flags: Flags & { approve?: string }) =>
    finish(flags.approve === undefined ? 'No proof was made.' : 'Nothing was signed.', async () => {
      const { approveProof, makeProof } = await library();
      if (flags.approve !== undefined) {
        const { approvedBy } = await approveProof(runOptions(campaign, flags, example), flags.approve, around());
        console.log(`Signed by ${approvedBy}. The print run can be made with --final until anything changes.`);
        return 0;
      }
      const done = await makeProof(runOptions(campaign, flags, example), around());
      console.log(done.summary);
      return done.exitCode;
    }),
  );

program
  .command('reprint')
  .argument(
    '[campaign]',
    'the campaign’s folder, or the output folder of its print run (without it, the worked example)',
  )
  .requiredOption('--sequence <list>', 'sequence numbers as in the manifest: 118,204-207')
  .option('--campaign <folder>', 'where an output folder is named: the campaign that it was made from')
  .option('--recipients <file>', 'another spreadsheet than the campaign’s own')
  .option('--out <folder>', 'where the output lies', 'output')
  .description('make spoilt letters again, with the same marks and a list of their own')
  .addHelpText(
    'after',
    `
  everyletter reprint my-campaign --sequence 118,204-207

makes print/reprint-001-<batch>.pdf, one for each batch that a letter comes from, so that the machine's set-up holds,
and print/reprint-001.csv, which says where each letter stands. It refuses where the campaign has changed since the
print run: they would not be the same letters.`,
  )
  .action((named: string | undefined, flags: ReprintFlags) =>
    finish('Nothing was made again.', async () => {
      const { reprint, reprintPlace } = await library();
      const { campaign: given, recipients = null } = flags;
      const place = await reprintPlace(resolve(named ?? example), given ? resolve(given) : null, resolve(flags.out));
      const done = await reprint(
        { ...place, recipients: recipients && resolve(recipients), sequence: flags.sequence },
        around(),
      );
      console.log(done.summary);
      return done.exitCode;
    }),
  );

program
  .command('check')
  .argument('<output>', 'a campaign’s output folder, as output/citizens-assembly')
  .option('--campaign <folder>', 'the campaign to compare it with; without it, comparisons are not run')
  .addOption(workers())
  .option('--ocr', 'read the letters as paper too, as a phone’s camera sees them (some minutes more)')
  .description('run all checks again on a folder from disk')
  .action((output: string, flags: { campaign?: string; workers: number; ocr?: boolean }) =>
    finish('Nothing was checked.', async () => {
      const campaign = flags.campaign === undefined ? null : resolve(flags.campaign);
      const { checkOutput } = await library();
      const done = await checkOutput(
        resolve(output),
        campaign,
        { workers: flags.workers, ocr: flags.ocr ?? false },
        around(),
      );
      console.log(done.summary);
      return done.exitCode;
    }),
  );

program
  .command('preview')
  .argument('[output]', 'a campaign’s output folder', 'output/citizens-assembly')
  .option('--port <number>', 'the port on this machine; 0 takes a free one', portNumber, 4173)
  .description('show the site and the report in the browser of this machine')
  .action((output: string, flags: { port: number }) =>
    finish('Nothing to show.', async () => {
      const { startPreview } = await library();
      const preview = await startPreview(resolve(output), { port: flags.port });
      console.log(`Open ${preview.url} in a browser. Press Ctrl+C to stop.`);
      await new Promise<void>((stop) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
      });
      await preview.close();
      return 0;
    }),
  );

program
  .command('init')
  .argument('<folder>', 'a new folder')
  .description('begin a campaign of your own')
  .action((folder: string) =>
    finish('Nothing was made.', async () => {
      const { initCampaign } = await library();
      console.log(await initCampaign(resolve(folder)));
      return 0;
    }),
  );

/** Exit codes: 0 clean, 1 could not run, 2 made but something must be mended. No stack trace reaches a user.
 * @param otherwise what did not happen where the work could not be done */
async function finish(otherwise: string, work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    progress.stop();
    const fault = error instanceof CannotRun ? error : systemFault(error);
    if (fault !== null) {
      const { findings } = fault;
      const things = findings.length === 1 ? 'One thing' : `${findings.length} things`;
      console.error(`${otherwise} ${things} must be put right first:\n`);
      for (const finding of findings) console.error(`  • ${findingInWords(finding)}`);
      process.exitCode = 1;
    } else {
      console.error(
        `Something went wrong inside everyletter: ${error instanceof Error ? error.message : String(error)}`,
      );
      console.error('Please report it, with what you ran. (EVERYLETTER_TRACE=1 shows where it happened.)');
    }
    if (process.env['EVERYLETTER_TRACE'] === '1') console.error(error);
    // After a fault of our own a browser or a worker may still be open, and would keep the program waiting.
    if (fault === null) process.exit(1);
  }
}

// Without a command, help is an answer and no mistake.
if (process.argv.length <= 2) program.help();
await program.parseAsync();
