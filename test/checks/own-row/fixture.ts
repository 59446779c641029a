import { letter, line, reading } from '../letter-evidence.ts';

export const passing = letter();

/** The flat of a neighbour. */
export const failing = letter({ reading: reading('Flat 12', (item) => [line('Flat 21', { path: item.path })]) });
