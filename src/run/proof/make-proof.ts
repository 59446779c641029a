/** The proof pack: the whole run measured, the letters that stand for it made and checked, and a list to sign. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../finding.ts';
import { formats } from '../../formats.ts';
import { codeFor } from '../../read/code.ts';
import { createTypesetter } from '../../typeset/typesetter.ts';
import { findingLines } from '../finding-lines.ts';
import type { Surroundings } from '../generate.ts';
import { judgePdfs } from '../judge-pdfs.ts';
import { makeBatch, onWholeSheets } from '../make-batch.ts';
import { cutOf } from '../make-print.ts';
import type { RunOptions } from '../options.ts';
import { asTyped, openOutput, writePrivate } from '../output-folder.ts';
import { type Batch, type PlannedLetter, planBatches } from '../plan.ts';
import { createPool } from '../pool.ts';
import type { Prepared } from '../prepare.ts';
import { withoutTooLong } from '../print/too-long.ts';
import { programVersion } from '../program-files.ts';
import { readAll } from '../read-all.ts';
import { underSettings } from '../rule-settings.ts';
import { campaignSecret } from '../secret.ts';
import { openWorkshop, type Workshop } from '../workshop.ts';
import { type Choice, type ChosenLetter, chooseLetters, type ProofNames } from './choose.ts';
import { type CoverFacts, coverLetter, coverStyle } from './cover.ts';
import { partsOf, stateOf } from './fingerprint.ts';
import { type MeasuredLetter, measureLetters } from './measure.ts';
import { approvalFile, type ProofRecord, proofFiles } from './record.ts';

export interface ProofMade {
  readonly summary: string;
  readonly exitCode: 0 | 2;
  /** Absolute path of the PDF. */
  readonly file: string;
}

/** Letters that a worker measures at a time. */
const share = 250;

/** @throws CannotRun with everything that keeps the letters from being made */
export async function makeProof(options: RunOptions, around: Surroundings): Promise<ProofMade> {
  const { progress } = around;
  const { prepared, residents } = await readAll(options);
  const { campaign } = prepared;
  const secret = (await campaignSecret(campaign.folder, around.secret)).value;
  const folder = await openOutput(options.out, campaign.id);
  const print = join(folder, 'print');
  for (const name of [...proofFiles, 'proof.failed.pdf', approvalFile]) await rm(join(print, name), { force: true });

  const everyone = residents.recipients.map((recipient) => ({ recipient, code: codeFor(secret, recipient.id) }));
  const source = { ...options, secret };
  progress.stage('Letters measured', everyone.length);
  const shop = await openWorkshop(source, folder);
  // Batches are cut by sheets, so the sequence is known once all are measured.
  const inRows = everyone.map((one, at) => ({ ...one, sequence: at + 1 }));
  const set = await measureRun(inRows, shop, folder, source, options.workers, (more) => progress.advance(more));
  const { plan, measured } = planned(inRows, set, prepared, options);
  const choice = chooseLetters(measured, namesOf(prepared));

  progress.stage('Proof made and read back', choice.chosen.length);
  const parts = await partsOf(campaign, options, secret);
  const facts = coverFacts(prepared, choice, measured.length, stateOf(parts));
  const letters = plan.flatMap(({ name, letters }) =>
    letters
      .filter(({ sequence }) => choice.chosen.some(({ letter }) => letter.sequence === sequence))
      .map((letter) => ({ ...letter, markedBatch: name })),
  );
  const cover = { letter: coverLetter(facts), style: coverStyle };
  const made = await makeBatch(shop, { name: 'proof', format: 'proof', letters, cover }, folder, () =>
    progress.advance(1),
  );
  const file = join(folder, made.file);
  const judged = await judgePdfs(
    [file],
    () => made.file,
    () => {},
  );
  const findings = underSettings([...made.readBack.findings, ...judged.findings], campaign.rules);
  const faulty = findings.some(({ level }) => level === 'mend');
  if (!faulty) {
    const { languages, formats, limit, profile } = options;
    const record: ProofRecord = {
      schema: 1,
      campaign: stateOf(parts),
      parts,
      asked: { languages: languages && [...languages], formats: formats && [...formats], limit, profile },
      proof: made.readBack.sha256 ?? '',
      letters: made.rows.map(({ sequence, language, format, firstPage, pages }) => {
        const chosen = choice.chosen.find(({ letter }) => letter.sequence === sequence);
        const batch = letters.find((letter) => letter.sequence === sequence)?.markedBatch ?? '';
        const reasons = [...(chosen?.reasons ?? [])];
        return { sequence, row: chosen?.letter.row ?? 0, batch, language, format, firstPage, pages, reasons };
      }),
    };
    await writePrivate(join(print, 'proof.json'), `${JSON.stringify(record, null, 2)}\n`);
  }
  progress.stop();
  return { file, exitCode: faulty ? 2 : 0, summary: summary(findings, made.rows.length, asTyped(file), faulty) };
}

/** The batches of the whole run, and what was measured in their order. */
function planned(
  letters: readonly PlannedLetter[],
  set: readonly MeasuredLetter[],
  prepared: Prepared,
  options: RunOptions,
): { readonly plan: readonly Batch[]; readonly measured: readonly MeasuredLetter[] } {
  const byRow = new Map(set.map((one) => [one.row, one]));
  const everyone = letters.map(({ recipient, code }) => {
    const pages = byRow.get(recipient.row)?.pages ?? 0;
    return { recipient, code, pages, sheets: Math.ceil(pages / 2) };
  });
  const plan = planBatches(withoutTooLong(everyone, prepared.profile).letters, cutOf(prepared, options));
  const measured = plan.flatMap((batch) =>
    batch.letters.flatMap(({ sequence, recipient }) => {
      const one = byRow.get(recipient.row);
      return one === undefined ? [] : [{ ...one, sequence }];
    }),
  );
  return { plan, measured };
}

async function measureRun(
  letters: readonly PlannedLetter[],
  shop: Workshop,
  folder: string,
  source: Parameters<typeof openWorkshop>[0],
  workers: number,
  onLetters: (more: number) => void,
): Promise<MeasuredLetter[]> {
  const shares = Array.from({ length: Math.ceil(letters.length / share) }, (_, at) =>
    letters.slice(at * share, (at + 1) * share),
  );
  // A worker takes longer to begin than so few letters to measure.
  if (shares.length <= 1) {
    const measured = measureLetters(shop, letters);
    onLetters(letters.length);
    return measured;
  }
  const pool = createPool(Math.min(workers, shares.length), { folder, source });
  try {
    const measured = await Promise.all(
      shares.map((some) => pool.run<MeasuredLetter[]>({ kind: 'measure', letters: some }, onLetters)),
    );
    return measured.flat();
  } finally {
    await pool.close();
  }
}

function namesOf({ reader }: Prepared): ProofNames {
  const scripts = new Intl.DisplayNames('en-GB', { type: 'script' });
  return {
    script: (id) => scripts.of(id) ?? id,
    condition: (place) => {
      const at = placeOf(place);
      return `“${reader.conditionInWords(at)}” (${at.file}, line ${at.line})`;
    },
  };
}

function placeOf(place: string): { readonly file: string; readonly line: number; readonly column: number } {
  const [file = '', line, column] = place.split(':');
  return { file, line: Number(line), column: Number(column) };
}

/** The same condition in several templates is one. */
function oneWaySayings({ reader }: Prepared, oneWay: readonly string[]): string[] {
  const said = Map.groupBy(oneWay, (way) => {
    const met = way.endsWith(':yes') ? 'always' : 'never';
    return `“${reader.conditionInWords(placeOf(way))}” is ${met} met`;
  });
  return [...said].map(([words, ways]) => {
    const files = [...new Set(ways.map((way) => placeOf(way).file))];
    return `${words} (${files.join(', ')})`;
  });
}

/** The list's own length moves the pages that it names, so it is set once to be counted. */
function coverFacts(prepared: Prepared, { chosen, oneWay }: Choice, letters: number, state: string): CoverFacts {
  const titles = new Map(formats.map(({ id, title }) => [id, title]));
  const languages = new Map([...prepared.allLocales].map(([tag, { language }]) => [tag, language]));
  const { typeset } = createTypesetter({ library: prepared.library, languages, sheet: prepared.profile.sheet });
  const facts = (first: number): CoverFacts => ({
    campaign: prepared.campaign.title,
    letters,
    languages: prepared.locales.size,
    formats: prepared.formats.length,
    state: state.slice(0, 8),
    version: programVersion(),
    oneWay: oneWaySayings(prepared, oneWay),
    entries: placed(chosen, first).map(({ page, one }) => ({
      page,
      chosen: one,
      language: languages.get(one.letter.language)?.english ?? one.letter.language,
      format: titles.get(one.letter.format) ?? one.letter.format,
    })),
  });
  // Three digits to each page's number: the list never gets longer than when it was counted.
  return facts(onWholeSheets(typeset(coverLetter(facts(100)), coverStyle)).pages.length + 1);
}

function placed(
  chosen: readonly ChosenLetter[],
  first: number,
): { readonly page: number; readonly one: ChosenLetter }[] {
  let page = first;
  return chosen.map((one) => {
    const at = { page, one };
    page += one.letter.pages;
    return at;
  });
}

function summary(findings: readonly Finding[], letters: number, file: string, faulty: boolean): string {
  return [
    ...findingLines(findings),
    `The proof: ${file}, ${letters} letters and the list of why each is there. It holds residents’ data.`,
    faulty
      ? 'It can’t be signed: something in it must be mended first.'
      : 'Look at each letter. Then run the same command again with --approve "Your name".',
  ].join('\n');
}
