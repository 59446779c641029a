import { letter, line, NEIGHBOUR, READING } from '../letter-evidence.ts';

export const passing = letter();

/** A neighbour's name in the running text. */
export const failing = letter({ reading: [...READING, line(`As ${NEIGHBOUR.name} said, all are welcome.`)] });
