/**
 * The conformance suite: judges that share no code with everyletter, over the whole worked example.
 * - veraPDF: PDF/UA-1 of one whole batch of every language × format and every PDF of the site (106 rules).
 * - Tesseract, an OCR engine: the first pages of each language × format as a phone's camera sees them.
 * - pdftotext, a third reader beside PDFium and pdf.js: each letter of those batches says its own code and postcode.
 * - qpdf and Ghostscript: press PDFs are sound, need the plates that the ticket lists and no other, and are black ink
 *   alone without logo and accent.
 * Run it as `npm run conformance`, or with a campaign's output folder to judge what is already made. It prints
 * `N conform` at its end, and exits 1 where a file does not conform or a judge is missing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { findVeraPdf, type VeraResult } from '../src/check/verapdf.ts';
import type { RunReport } from '../src/report/report.ts';
import { coveringBatches } from '../src/run/check/judge-pdfs.ts';
import { makeBlackOnly } from './black-only.ts';
import { colourFaults, missingPressJudges, plateFaults, qpdfFaults } from './press.ts';

interface Row {
  readonly batch: string;
  readonly first_page: string;
  readonly pages: string;
  readonly language: string;
  readonly format: string;
  readonly postcode: string;
  readonly code: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Makes the worked example in a folder of its own; gives that campaign's output folder. */
function makeExample(folder: string): string {
  // As its user would, with what package.json says to Node.
  const made = spawnSync('npm', ['run', '--silent', 'everyletter', '--', 'generate', '--ocr', '--out', folder], {
    cwd: root,
    stdio: 'inherit',
  });
  if (made.status !== 0) throw new Error(`The worked example could not be made clean: exit ${made.status}.`);
  const [campaign] = globSync('*/print/manifest.csv', { cwd: folder });
  if (campaign === undefined) throw new Error('The worked example has no print/manifest.csv.');
  return join(folder, campaign, '../..');
}

/** Letters of a batch whose own code or postcode pdftotext does not find on their own pages, as sentences. */
function textFaults(file: string, rows: readonly Row[]): string[] {
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 30 });
  // Each page ends with a form feed. Marks of direction and kinds of spaces are no part of a code.
  const pages = text.split('\f').map((page) => page.replace(/\p{Cf}/gu, '').replace(/\s+/gu, ' '));
  return rows.flatMap((row) => {
    const first = Number(row.first_page) - 1;
    const letter = pages.slice(first, first + Number(row.pages)).join(' ');
    const missing = [row.code, row.postcode].filter((value) => value !== '' && !letter.includes(value));
    return missing.length === 0
      ? []
      : [`page ${row.first_page} (${row.language}, ${row.format}): ${missing.length} of code and postcode not found`];
  });
}

/** What veraPDF and OCR said in the run that has just made the example, from its report: they need not say it twice. */
function judgedByRun(output: string): { readonly conform: number; readonly faults: readonly string[] } {
  const report = JSON.parse(readFileSync(join(output, 'report/report.json'), 'utf8')) as RunReport;
  const said = [
    judgedBy(report, 'pdf-ua', 'PDF/UA-1 ', 'files'),
    judgedBy(report, 'read-as-paper', 'OCR      ', 'pages'),
  ];
  return { conform: said.reduce((sum, { conform }) => sum + conform, 0), faults: said.flatMap(({ faults }) => faults) };
}

function judgedBy(report: RunReport, id: string, judge: string, what: string) {
  const check = report.checks.find((one) => one.id === id);
  if (check?.outcome !== 'passed') {
    const findings = report.findings.filter((finding) => finding.check === id && finding.level === 'mend');
    const faults = [check?.reason ?? '', ...findings.map(({ says }) => says)].filter((text) => text !== '');
    console.log(`FAILS     ${judge}  ${check?.outcome ?? 'no outcome'}`);
    for (const fault of faults) console.log(`          ${fault}`);
    return { conform: 0, faults: [`${judge.trim()}: ${check?.outcome ?? 'no outcome'}`, ...faults] };
  }
  console.log(`conforms  ${judge}  ${check.checked} of ${check.of} ${what}, judged while the example was made`);
  return { conform: check.checked, faults: [] };
}

/** Spot colours that the letters of a folder have: the notch's, where its ticket names one. */
function spotsAsked(output: string): { readonly letters: readonly string[] } {
  const ticket = JSON.parse(readFileSync(join(output, 'print/ticket.json'), 'utf8')) as {
    readonly tactile: readonly { readonly plate: string | null }[];
  };
  return { letters: ticket.tactile.flatMap(({ plate }) => plate ?? []) };
}

/** @param scratch a folder for builds of its own, where the run has just made the example; null for a folder that was given */
async function judge(
  output: string,
  scratch: string | null,
): Promise<{ readonly conform: number; readonly faults: readonly string[] }> {
  const rows = parse(readFileSync(join(output, 'print/manifest.csv')), { columns: true, bom: true }) as Row[];
  const byBatch = Map.groupBy(rows, (row) => row.batch);
  const holds = [...byBatch].map(([batch, letters]) => ({
    file: batch,
    holds: new Set(letters.map(({ language, format }) => `${language} ${format}`)),
  }));
  const batches = coveringBatches(holds).map((batch) => join(output, 'print', `${batch}.pdf`));
  const others = ['site/**/*.pdf', 'screen/**/*.pdf', 'print/tactile-*.pdf'].flatMap((glob) =>
    globSync(glob, { cwd: output }).toSorted(),
  );
  const files = [...batches, ...others.map((file) => join(output, file))];
  const missing = missingPressJudges();
  if (missing !== null) throw new Error(missing);
  const byRun = scratch !== null;
  const before = byRun ? judgedByRun(output) : { conform: 0, faults: [] };
  const faults: string[] = [...before.faults];
  let conform = before.conform;
  const note = (name: string, wrong: readonly string[]): void => {
    console.log(`${wrong.length === 0 ? 'conforms' : 'FAILS   '}  ${name}`);
    for (const fault of wrong) console.log(`          ${fault}`);
    faults.push(...wrong);
    if (wrong.length === 0) conform++;
  };
  if (!byRun)
    await validate(files, (result) => {
      const rules = result.failedRules.map(
        (rule) => `ISO 14289-1, ${rule.clause}, test ${rule.test}, ${rule.count} times: ${rule.description}`,
      );
      const wrong = result.error !== null ? [result.error] : result.compliant ? [] : rules;
      note(`PDF/UA-1   ${relative(output, result.file)}`, wrong);
    });
  for (const file of batches) {
    const name = relative(output, file);
    note(`pdftotext  ${name}`, textFaults(file, byBatch.get(name.slice('print/'.length, -'.pdf'.length)) ?? []));
  }
  for (const file of globSync('print/**/*.pdf', { cwd: output }).toSorted())
    note(`qpdf       ${file}`, qpdfFaults(join(output, file)));
  const spots = spotsAsked(output);
  for (const file of batches) note(`plates     ${relative(output, file)}`, plateFaults(file, spots.letters));
  for (const file of globSync('print/tactile-*.pdf', { cwd: output }).toSorted())
    note(`plates     ${file}`, plateFaults(join(output, file), ['Braille']));
  if (scratch !== null)
    for (const file of makeBlackOnly(scratch)) note(`black only ${relative(scratch, file)}`, colourFaults(file));
  return { conform, faults };
}

async function validate(files: readonly string[], heard: (result: VeraResult) => void): Promise<void> {
  const vera = findVeraPdf();
  if (!vera.found) throw new Error(vera.reason);
  await vera.validate(files, heard);
}

const given = process.argv[2];
const folder = given === undefined ? mkdtempSync(join(tmpdir(), 'everyletter-conformance-')) : null;
try {
  const { conform, faults } =
    folder === null ? await judge(given ?? '', null) : await judge(makeExample(folder), folder);
  console.log(faults.length === 0 ? `${conform} conform` : `${conform} conform, ${faults.length} faults`);
  process.exitCode = faults.length === 0 && conform > 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  if (folder !== null) rmSync(folder, { recursive: true });
}
