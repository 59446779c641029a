import type { PostalExpectation } from '../../../src/check/post.ts';
import { post as noMarks } from '../address-in-window/fixture.ts';
import { expectation, letter } from '../letter-evidence.ts';

export const post: PostalExpectation = {
  ...noMarks,
  inserting: {
    kind: 'data-matrix',
    zone: { left: 5.5, top: 105, right: 14.5, bottom: 140 },
    symbol: { left: 6.5, top: 106, right: 13.5, bottom: 113 },
    payloads: ['0001000000010101'],
  },
};

const read = (payload: string | null) =>
  letter({ expected: expectation({ post }), sheetMarks: [{ page: 1, payload, lines: [] }] });

export const passing = read('0001000000010101');

/** The sheet of another letter. */
export const failing = read('0001000000020101');
