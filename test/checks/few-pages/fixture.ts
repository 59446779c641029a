import { expectation, letter } from '../letter-evidence.ts';

const ofAtMost = (mostPages: number) =>
  letter({ expected: expectation({ least: { size: 14, leading: 1.2, xHeight: 2.2, mostPages } }) });

export const passing = ofAtMost(1);

export const failing = ofAtMost(0);
