/** The command `validate`: everything that can be known before anything is made, as text. */
import { CannotRun } from '../errors.ts';
import { type Finding, findingInWords } from '../finding.ts';
import { readAll } from './campaign/read-all.ts';
import type { RunOptions } from './options.ts';
import { findingLines } from './report/finding-lines.ts';

/** What `validate` found. Exit code: 1 where nothing can be made, 2 where rows would be rejected, else 0. */
export interface Validated {
  readonly summary: string;
  readonly exitCode: 0 | 1 | 2;
  readonly findings: readonly Finding[];
}

/** Reads a campaign as `generate` does and makes nothing. With `final`, drafts, placeholders and a
 * proof that nobody has signed are faults.
 * @param given EVERYLETTER_SECRET, if set */
export async function validateCampaign(options: RunOptions, given?: string): Promise<Validated> {
  try {
    const { residents, waiting } = await readAll(options, given);
    const { recipients, rejected, file } = residents;
    const findings = [...residents.findings, ...waiting];
    const number = new Intl.NumberFormat('en-GB');
    const rows = rejected.length === 0 ? '' : `, ${number.format(rejected.length)} rows cannot`;
    return {
      findings,
      exitCode: rejected.length > 0 ? 2 : 0,
      summary: [
        ...findingLines(findings),
        `${file}: ${number.format(recipients.length)} residents can have their letter${rows}.`,
        rejected.length > 0
          ? 'The letters can be made, but not for everyone.'
          : 'Nothing must be mended before the letters can be made.',
      ].join('\n'),
    };
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    const { findings } = error;
    const last = `${findings.length === 1 ? 'One thing' : `${findings.length} things`} must be mended before any letter can be made.`;
    return {
      findings,
      exitCode: 1,
      summary: [...findings.map((finding) => `  • ${findingInWords(finding)}`), last].join('\n'),
    };
  }
}
