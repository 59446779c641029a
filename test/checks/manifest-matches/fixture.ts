import type { ListedBatch } from '../../../src/check/run/manifest-matches.ts';

export const passing: readonly ListedBatch[] = [{ batch: '001-standard', sha256: 'a1', listed: ['a1', 'a1'] }];

/** One byte was changed after the manifest was written. */
export const failing: readonly ListedBatch[] = [{ batch: '001-standard', sha256: 'b2', listed: ['a1', 'a1'] }];
