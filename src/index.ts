/**
 * The library: what the command line does, for programs.
 *
 * ```ts
 * import { CannotRun, generate } from 'everyletter';
 *
 * const { exitCode, folder } = await generate(
 *   { ...defaults, campaign: '/campaigns/assembly', out: '/output' },
 *   { now: () => new Date(), secret: process.env.EVERYLETTER_SECRET, progress: silent },
 * );
 * ```
 *
 * Every function takes absolute paths, prints nothing and ends no process. What a person must put right
 * first comes as `CannotRun`, whose findings are sentences with a file, line or row.
 */
export { CannotRun } from './errors.ts';
export { type Finding, findingInWords, type Level, type Place } from './finding.ts';
export { checkOutput } from './run/check-output.ts';
export { type Done, generate, type Surroundings } from './run/generate.ts';
export { initCampaign } from './run/init.ts';
export { defaults, type RunOptions } from './run/options.ts';
export { type Preview, startPreview } from './run/preview.ts';
export { approveProof } from './run/proof/approve.ts';
export { makeProof, type ProofMade } from './run/proof/make-proof.ts';
export { reprintPlace } from './run/reprint/place.ts';
export { type Reprinted, type ReprintOptions, reprint } from './run/reprint/reprint.ts';
export { type Validated, validateCampaign } from './run/validate-campaign.ts';
export { type Progress, silent } from './run/work/progress.ts';
