/**
 * Each check of the table is proved twice: it passes what is sound and finds what is broken. The evidence is in
 * `test/checks/<id>/fixture.ts`: `passing` and `failing`, either evidence for the check itself or a function that
 * puts real files before whatever makes the check. A check without one fails here.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Check, CheckRow } from '../../src/check/check.ts';
import { checks } from '../../src/checks.ts';
import type { Finding } from '../../src/finding.ts';

type Made = () => Promise<readonly Finding[]>;
interface Fixture {
  readonly passing: unknown;
  readonly failing: unknown;
  /** Why the check can't be made on this machine; null or left out where it can. */
  readonly notRun?: string | null;
}

const folder = (id: string) => fileURLToPath(new URL(`./${id}`, import.meta.url));
const isCheck = (row: CheckRow): row is Check<unknown> => 'run' in row;

async function findings(row: CheckRow, evidence: unknown): Promise<readonly Finding[]> {
  const found = typeof evidence === 'function' ? await (evidence as Made)() : isCheck(row) ? row.run(evidence) : null;
  if (found === null) throw new Error(`The fixture of ${row.id} must be a function: the check is made elsewhere.`);
  // What makes several checks at once may find more than the one that is asked for.
  return found.filter(({ check }) => check === row.id);
}

const loaded: ReadonlyMap<string, Fixture | null> = new Map(
  await Promise.all(
    checks.map(async ({ id }) => {
      const path = `${folder(id)}/fixture.ts`;
      return [id, existsSync(path) ? ((await import(path)) as Fixture) : null] as const;
    }),
  ),
);

describe.each(checks.map((row) => [row.id, row] as const))('%s', (id, row) => {
  const fixture = loaded.get(id) ?? null;
  test('has a fixture', () => expect(fixture, `test/checks/${id}/fixture.ts is missing`).not.toBeNull());
  if (fixture === null) return;
  const possible = (fixture.notRun ?? null) === null;
  test.skipIf(!possible)('passes what is sound', async () => {
    expect(await findings(row, fixture.passing)).toEqual([]);
  });
  test.skipIf(!possible)('finds what is broken, and says what to do', async () => {
    const found = await findings(row, fixture.failing);
    expect(found).not.toEqual([]);
    for (const { says, todo } of found) {
      expect(says).not.toBe('');
      expect(todo).not.toBe('');
    }
  });
});

test('no fixture is left of a check that is no more', () => {
  const known = new Set(checks.map(({ id }) => id));
  const folders = readdirSync(fileURLToPath(new URL('.', import.meta.url)), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
});

test('each check has an id of its own, a sentence and a source', () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  for (const { id, title, source } of checks) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(title).toMatch(/\.$/);
    expect(source).not.toBe('');
  }
});
