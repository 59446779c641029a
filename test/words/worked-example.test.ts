/** No false alarm: the worked example's words break no hard rule, in any language. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { findingInWords } from '../../src/finding.ts';
import { prepare } from '../../src/run/campaign/prepare.ts';
import { checkWords } from '../../src/run/check/check-words.ts';
import type { Checked } from '../../src/run/check/checked.ts';

describe('the worked example', () => {
  let checked: Checked;
  beforeAll(async () => {
    const campaign = fileURLToPath(new URL('../../examples/citizens-assembly', import.meta.url));
    checked = checkWords(await prepare({ campaign, languages: null, formats: null, recipients: null }));
  });

  test('breaks no hard rule', () => {
    expect(checked.findings.filter(({ level }) => level === 'mend').map(findingInWords)).toEqual([]);
  });

  test('every language is read in every template', () => {
    expect(checked.tallies['short-sentences']).toEqual({ read: 24, of: 24 });
    expect(checked.tallies['easy-read-pictures']).toEqual({ read: 8, of: 8 });
    expect(checked.tallies['active-voice']).toEqual({ read: 3, of: 3 });
  });

  test('each sentence that is named has its file and line', () => {
    const nowhere = checked.findings.filter(
      ({ check, where }) => check !== 'reading-ease' && (where.file === undefined || where.line === undefined),
    );
    expect(nowhere.map(findingInWords)).toEqual([]);
  });
});
