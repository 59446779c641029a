/** The library: what the command line does, for programs. */
import { isAbsolute } from 'node:path';
import { findingInWords } from './finding.ts';
import type { RunOptions } from './run/options.ts';
import { prepare, readResidents } from './run/prepare.ts';
import { campaignFaults, unfinished } from './run/validate.ts';

export { CannotRun } from './errors.ts';
export type { Finding } from './finding.ts';
export { checkOutput } from './run/check-output.ts';
export { type Done, generate } from './run/generate.ts';
export { initCampaign } from './run/init.ts';
export type { RunOptions } from './run/options.ts';
export { startPreview } from './run/preview.ts';

/** Everything that can be known before anything is made, as text. Exit code 2 where something must be mended. */
export async function validateCampaign(
  options: RunOptions,
): Promise<{ readonly summary: string; readonly exitCode: 0 | 1 | 2 }> {
  const prepared = await prepare(options);
  const faults = campaignFaults(prepared);
  const residents = await readResidents(prepared, options);
  const waiting = unfinished(prepared);
  const findings = [...faults, ...residents.findings, ...waiting];
  const mend = findings.filter(({ level }) => level === 'mend');
  const file = isAbsolute(residents.file) ? 'The spreadsheet' : residents.file;
  return {
    summary: [
      ...findings.map((finding) => `  ${finding.level === 'mend' ? '•' : '·'} ${findingInWords(finding)}`),
      `${file}: ${residents.recipients.length} residents can have their letter, ${residents.rejected.length} rows cannot.`,
      mend.length === 0
        ? 'Nothing must be mended before the letters can be made.'
        : `${mend.length} to be mended first.`,
    ].join('\n'),
    exitCode: faults.length > 0 || (options.final && waiting.length > 0) ? 1 : mend.length > 0 ? 2 : 0,
  };
}
