/** The proof pack: the whole run measured, the letters that stand for it made and checked, and a list to sign. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../finding.ts';
import { codeFor } from '../../read/code.ts';
import { readAll } from '../campaign/read-all.ts';
import { campaignSecret } from '../campaign/secret.ts';
import { judgePdfs } from '../check/judge-pdfs.ts';
import { underSettings } from '../check/rule-settings.ts';
import type { Surroundings } from '../generate.ts';
import type { RunOptions } from '../options.ts';
import { makeBatch } from '../print/make-batch.ts';
import { findingLines } from '../report/finding-lines.ts';
import { asTyped, openOutput, writePrivate } from '../work/output-folder.ts';
import { openWorkshop } from '../work/workshop.ts';
import { chooseLetters } from './choose.ts';
import { coverLetter, coverStyle } from './cover.ts';
import { coverFacts, namesOf } from './cover-facts.ts';
import { partsOf, stateOf } from './fingerprint.ts';
import { measureRun, planMeasured } from './measure-run.ts';
import { approvalFile, type ProofRecord, proofFiles } from './record.ts';

export interface ProofMade {
  readonly summary: string;
  readonly exitCode: 0 | 2;
  /** Absolute path of the PDF. */
  readonly file: string;
}

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
  const set = await measureRun(everyone, shop, folder, source, options.workers, (more) => progress.advance(more));
  const { plan, candidates } = planMeasured(everyone, set, prepared, options);
  const choice = chooseLetters(candidates, namesOf(prepared));

  progress.stage('Proof made and read back', choice.chosen.length);
  const parts = await partsOf(campaign, options, secret);
  const facts = coverFacts(prepared, choice, candidates.length, stateOf(parts));
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

function summary(findings: readonly Finding[], letters: number, file: string, faulty: boolean): string {
  return [
    ...findingLines(findings),
    `The proof: ${file}, ${letters} letters and the list of why each is there. It holds residents’ data.`,
    faulty
      ? 'It can’t be signed: something in it must be mended first.'
      : 'Look at each letter. Then run the same command again with --approve "Your name".',
  ].join('\n');
}
