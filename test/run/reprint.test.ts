import { describe, expect, test } from 'vitest';
import { reprintedBatch } from '../../src/run/reprint/reprints.ts';
import { readSequences } from '../../src/run/reprint/sequences.ts';

const known = new Set(Array.from({ length: 400 }, (_, at) => at + 1));

describe('sequence numbers', () => {
  test.each([
    ['118', [118]],
    ['118,204-207', [118, 204, 205, 206, 207]],
    [' 207 – 205 , 3'.replace('207 – 205', '205 – 207'), [3, 205, 206, 207]],
    ['5,5,4-6', [4, 5, 6]],
  ])('%j', (text, sequences) => {
    expect(readSequences(text, known)).toEqual({ sequences, faults: [] });
  });
  test.each([
    ['', 'A sequence number is missing between commas.'],
    ['118,', 'A sequence number is missing between commas.'],
    ['all', '“all” is no sequence number.'],
    ['-3', '“-3” is no sequence number.'],
    ['1.5', '“1.5” is no sequence number.'],
    ['207-204', '“207-204” runs backwards.'],
    ['0', 'There is no letter 0 in this run.'],
    ['399-402', 'There is no letter 401, 402 in this run.'],
    ['500-9999999', 'There is no letter 500, 501, 502, 503, 504 and more in this run.'],
  ])('%j is refused in a sentence', (text, says) => {
    const { faults } = readSequences(text, known);
    expect(faults.map((fault) => fault.says)).toEqual([says]);
    expect(faults[0]?.todo).not.toBe('');
  });
  test('all that is wrong is said at once', () => {
    expect(readSequences('a,3-1,401', known).faults).toHaveLength(3);
  });
});

test('a reprint’s marks name the batch that it repeats', () => {
  expect(reprintedBatch('reprint-001-003-large-print')).toBe('003-large-print');
  expect(reprintedBatch('letters/reprint-012-000118-bsl')).toBe('letters/000118-bsl');
  expect(reprintedBatch('003-large-print')).toBe('003-large-print');
});
