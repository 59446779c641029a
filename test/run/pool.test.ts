import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSource, type SourceOptions } from '../../src/run/campaign/source.ts';
import type { Batch } from '../../src/run/print/plan.ts';
import { freshOutput } from '../../src/run/work/output-folder.ts';
import { createPool, type Pool } from '../../src/run/work/pool.ts';
import { makeCampaign, rowsFor, secret, temporaryFolder } from '../cli/campaign-folder.ts';

let pool: Pool;
let batch: Batch;

beforeAll(async () => {
  const folder = temporaryFolder(afterAll);
  const rows = rowsFor(
    ['en'],
    Array.from({ length: 60 }, () => 'bsl'),
  );
  const campaign = makeCampaign(folder, { formats: ['bsl'], rows });
  const source: SourceOptions = { campaign, recipients: null, languages: null, formats: null, limit: null, secret };
  const output = await freshOutput(folder, 'out');
  const { everyone } = await readSource(source, output);
  batch = { name: '001-bsl', format: 'bsl', letters: everyone.map((one, at) => ({ sequence: at + 1, ...one })) };
  pool = createPool(1, { folder: output, source });
}, 60_000);
afterAll(() => pool.close());

test('a batch tells how far it is while it is in work, and of every letter by its end', async () => {
  const told: number[] = [];
  const made = await pool.run<{ readonly rows: readonly unknown[] }>({ kind: 'batch', batch }, (more) =>
    told.push(more),
  );
  expect(made.rows).toHaveLength(60);
  expect(told).toEqual([50, 10]);
}, 120_000);

test('what goes wrong in a worker comes with its own sentence', async () => {
  const letters = batch.letters.map((one) => ({ ...one, recipient: { ...one.recipient, format: 'skywriting' } }));
  const wrong = pool.run({ kind: 'batch', batch: { ...batch, letters } });
  await expect(wrong).rejects.toBeInstanceOf(Error);
  await expect(wrong).rejects.toThrow('The format table has no row “skywriting”.');
});
