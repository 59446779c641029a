/**
 * `npm run bench`: the worked example made and checked, with what each stage took and what each process held.
 * Figures of one run compare with each other; those of two machines do not. `npm run bench -- 10000` takes everyone.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { prepare } from '../src/run/campaign/prepare.ts';
import { checkSiteFolder } from '../src/run/check/check-site-folder.ts';
import { generate } from '../src/run/generate.ts';
import { defaults } from '../src/run/options.ts';
import { programFolder } from '../src/run/program-files.ts';
import { siteInput } from '../src/run/site/make-site.ts';
import { screenPdfsOnDisk } from '../src/run/site/screen-pdfs-on-disk.ts';
import { watch } from './memory.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const number = (value: number, digits = 0): string => value.toFixed(digits).padStart(9);

interface Stage {
  readonly name: string;
  items: number;
  readonly begun: number;
  /** MB that the main process holds when the stage begins. */
  readonly held: number;
}
const held = (): number => process.memoryUsage.rss() / 1024 / 1024;

/** What a process of ours is, by its command line. */
function kindOf(command: string, pid: number): string {
  if (pid === process.pid) return 'main process';
  if (/chrom|headless/i.test(command)) return 'browser';
  if (/java/.test(command)) return 'veraPDF (Java)';
  return /tinypool|node/.test(command) ? 'worker' : 'other';
}

async function main(limit: number): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'everyletter-bench-'));
  const watched = watch(process.pid, kindOf);
  const stages: Stage[] = [{ name: 'Read and tried', items: 0, begun: performance.now(), held: held() }];
  const progress = {
    stage: (name: string, total: number) =>
      void stages.push({ name, items: total, begun: performance.now(), held: held() }),
    advance: () => {},
    say: () => {},
    stop: () => void stages.push({ name: '', items: 0, begun: performance.now(), held: held() }),
  };
  try {
    const campaign = programFolder('examples/citizens-assembly');
    const prepared = await prepare({ campaign, languages: null, formats: null, recipients: null });
    const around = { now: () => new Date(), secret: 'a secret of the benchmark alone', progress };
    const done = await generate({ ...defaults, campaign, out, limit }, around);
    const end = performance.now();
    const heldAtEnd = held();
    if (done.exitCode !== 0) say(`${done.summary}\n`);
    say(`${limit} letters, ${defaults.workers} workers; exit ${done.exitCode}\n`);
    say(`${'stage'.padEnd(30)}    items   seconds  ms each  share    main MB at its end`);
    const whole = end - (stages[0]?.begun ?? 0);
    stages.forEach(({ name, items, begun }, at) => {
      if (name === '') return;
      const ms = (stages[at + 1]?.begun ?? end) - begun;
      const each = items === 0 ? ''.padStart(9) : number(ms / items, 1);
      say(
        `${name.padEnd(30)}${number(items)} ${number(ms / 1000, 1)}${each}${number((100 * ms) / whole)} %${number(stages[at + 1]?.held ?? heldAtEnd)}`,
      );
    });
    say(`${'All'.padEnd(30)}${number(limit)} ${number(whole / 1000, 1)}${number(whole / limit, 1)}${number(100)} %`);
    say(`\n${'process'.padEnd(30)}  peak MB     CPU s`);
    for (const { kind, peak, cpu } of watched.stop()) say(`${kind.padEnd(30)}${number(peak)} ${number(cpu, 1)}`);

    // Once more and alone: in the run, veraPDF has the other core.
    const folder = join(out, basename(done.folder));
    const input = siteInput(prepared, await screenPdfsOnDisk(prepared, folder));
    const site = await checkSiteFolder(folder, input, { now: () => performance.now(), browsers: defaults.workers });
    say(
      `\nThe site alone: ${site.pages} pages, ${number(site.msPerPage ?? 0).trim()} ms a page for all modes together, by ${defaults.workers} browsers; ms of all of them:`,
    );
    for (const [part, ms] of Object.entries(site.msPerPart).toSorted(([, a], [, b]) => b - a))
      say(`  ${part.padEnd(28)}${number(ms)}`);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

await main(Number(process.argv[2] ?? 1000));
