/** Damaged files of letters, read back from disk as the worker that wrote them does. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBackBatch } from '../../src/check/read-back.ts';
import { fileChecks, letterChecks, pressChecks, runChecks } from '../../src/checks.ts';
import type { Finding } from '../../src/finding.ts';
import { checkedLetters } from '../../src/run/print/make-batch.ts';
import { platesOf } from '../../src/run/print/plates.ts';
import type { Printed, Subjects } from './subjects.ts';

/** What every check of a batch finds, those of the run too.
 * @param due rows that should have a letter too */
export async function findingsOf(
  { shop }: Subjects,
  { bytes, expectations }: Printed,
  due: readonly number[] = [],
): Promise<readonly Finding[]> {
  const { campaign, profile } = shop.prepared;
  const folder = await mkdtemp(join(tmpdir(), 'mutants-'));
  try {
    const path = join(folder, 'mutants.pdf');
    await writeFile(path, bytes);
    const back = await readBackBatch(path, expectations, {
      letterChecks,
      fileChecks,
      pressChecks,
      plates: platesOf(campaign),
      rows: shop.rows,
      ...(profile.single === null ? {} : { limits: profile.single }),
    });
    const letters = checkedLetters(expectations, back);
    const rows = [...expectations.map(({ row }) => row), ...due];
    return [...back.findings, ...runChecks.flatMap((check) => check.run({ letters, rows }))];
  } finally {
    await rm(folder, { recursive: true });
  }
}
