import { expect, it } from 'vitest';
import { coveringBatches } from '../../src/run/check/judge-pdfs.ts';

const batch = (file: string, ...holds: readonly string[]) => ({ file, holds: new Set(holds) });

it('chooses few batches in which every language × format occurs', () => {
  const chosen = coveringBatches([
    batch('1', 'en standard'),
    batch('2', 'en standard', 'ur standard', 'so standard'),
    batch('3', 'en standard', 'pl standard'),
    batch('4', 'en bsl'),
  ]);
  expect(chosen).toEqual(['2', '3', '4']);
});

it('chooses none where there is none, and one that holds all where there is one', () => {
  expect(coveringBatches([])).toEqual([]);
  expect(coveringBatches([batch('1', 'en bsl'), batch('2', 'en bsl', 'ur bsl')])).toEqual(['2']);
});
