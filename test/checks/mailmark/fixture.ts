import { post as noMarks } from '../address-in-window/fixture.ts';
import { expectation, letter } from '../letter-evidence.ts';

const payload = 'JGB 011123456700000001ZZ11AA1A 0ZZ11AB'.padEnd(45);
const post = { ...noMarks, mailmark: { payload, symbol: { left: 86, top: 43, right: 98, bottom: 55 }, quiet: 1 } };

const read = (mailmark: string | null) => letter({ expected: expectation({ post }), mailmark });

export const passing = read(payload);

/** The mark of another letter. */
export const failing = read(payload.replace('00000001', '00000002'));
