/**
 * Press PDFs before judges that share no code with everyletter: qpdf reads their structure, Ghostscript makes their
 * plates. Both are programs of their own (Debian packages `qpdf` and `ghostscript`).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What Ghostscript reads of a batch: the first sheets of a file stand for the others, whose forms are the same. */
const pagesRead = 4;

/** Why the judges can't be asked, or null. */
export function missingPressJudges(): string | null {
  const judges = [
    { program: 'qpdf', debian: 'qpdf' },
    { program: 'gs', debian: 'ghostscript' },
  ];
  const missing = judges.filter(({ program }) => spawnSync(program, ['--version']).error !== undefined);
  const names = missing.map(({ debian }) => debian);
  if (names.length === 0) return null;
  return `${names.join(' and ')} can't be found: install them (apt-get install ${names.join(' ')}).`;
}

/** What qpdf finds wrong with a file's structure, as sentences. */
export function qpdfFaults(file: string): readonly string[] {
  // 0: sound; 2: errors; 3: warnings, which are faults in a file for a printer.
  const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
  return status === 0 ? [] : [`qpdf: ${`${stdout}${stderr}`.trim().split('\n').slice(-3).join('; ')}`];
}

/** Ink on each page as Ghostscript's plates have it: shares of cyan, magenta, yellow and black. */
export function inkCoverage(file: string): readonly (readonly number[])[] {
  const options = ['-q', '-dSAFER', '-o', '-', '-sDEVICE=inkcov', `-dLastPage=${pagesRead}`];
  const said = execFileSync('gs', [...options, file], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return [...said.matchAll(/^\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+CMYK OK/gm)].map((match) =>
    match.slice(1).map(Number),
  );
}

/** Pages that have other ink than black, as sentences. A build without logo and accent must have none. */
export function colourFaults(file: string): readonly string[] {
  const pages = inkCoverage(file);
  if (!pages.some(([, , , k = 0]) => k > 0)) return ['Ghostscript finds no black ink at all'];
  return pages.flatMap(([c = 0, m = 0, y = 0], i) =>
    c + m + y > 0 ? [`page ${i + 1} has cyan, magenta or yellow beside black`] : [],
  );
}

/** Names of the plates of a file's first pages, in order: the four process inks and the spot colours. */
export function platesOf(file: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'everyletter-plates-'));
  try {
    const output = ['-o', join(folder, '%d.tif'), '-sDEVICE=tiffsep', '-r36'];
    execFileSync('gs', ['-q', '-dSAFER', ...output, `-dLastPage=${pagesRead}`, file], { stdio: 'pipe' });
    const names = readdirSync(folder).flatMap((name) => /\((.+)\)\.tif$/.exec(name)?.[1] ?? []);
    return [...new Set(names)].toSorted();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const processInks = ['Black', 'Cyan', 'Magenta', 'Yellow'];

/** Spot colours that the file has beside those expected, or lacks, as sentences. */
export function plateFaults(file: string, spots: readonly string[]): readonly string[] {
  const found = platesOf(file).filter((name) => !processInks.includes(name));
  return [
    ...found.filter((name) => !spots.includes(name)).map((name) => `it needs a plate “${name}” that nobody asked for`),
    ...spots.filter((name) => !found.includes(name)).map((name) => `it has no plate “${name}”`),
  ];
}
