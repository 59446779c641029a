import { post } from '../address-in-window/fixture.ts';
import { expectation, letter } from '../letter-evidence.ts';

const zones = { first: [{ left: 15, right: 195, top: 95, bottom: 292 }], others: [] };
const expected = expectation({ post: { ...post, zones } });

export const passing = letter({ expected, outside: [{ page: 1, first: null }] });

/** A stroke rises out of the text into the white under the address. */
export const failing = letter({ expected, outside: [{ page: 1, first: { left: 40, top: 94 } }] });
