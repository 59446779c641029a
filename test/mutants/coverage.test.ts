/** Each check of the table has a row of damage that `npm run mutants` puts before it, or a reason for having none. */
import { expect, test } from 'vitest';
import { checks } from '../../src/checks.ts';
import { coverageOf } from './coverage.ts';
import { fileRows } from './files.ts';
import { folderRows } from './folder-rows.ts';
import { letterRows } from './letters.ts';
import { notifyRows } from './notify.ts';
import { pageRows } from './pages.ts';
import { pressRows } from './press.ts';
import { reportRow } from './report-page.ts';
import { campaignRows } from './unfinished.ts';
import { without } from './without.ts';
import { wordRows } from './words-rows.ts';

const rows = [
  ...letterRows,
  ...notifyRows,
  ...fileRows,
  ...pressRows,
  ...campaignRows,
  ...folderRows,
  ...pageRows,
  reportRow,
  ...wordRows,
];
const outcomes = rows.map(({ id, what, caughtBy }) => ({ id, what, caughtBy, by: [] }));

test('no check is left out without a reason', () => {
  expect(coverageOf(checks, outcomes, without).faults).toEqual([]);
});

test('a check without either, and a reason that is none, are said', () => {
  const [first] = checks;
  if (first === undefined) throw new Error('There are no checks.');
  const one = { id: 'one', what: 'One.', caughtBy: first.id, by: [first.id] };
  expect(coverageOf(checks.slice(0, 2), [one], { [first.id]: 'Nothing.' })).toEqual({
    lines: [`${first.id} | 1 of 1`, `${checks[1]?.id} | none: NO ROW, and no reason for it`],
    faults: [expect.stringContaining(`“${checks[1]?.id}”`), expect.stringContaining('which has a row')],
  });
});

test('each row has an id of its own', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});
