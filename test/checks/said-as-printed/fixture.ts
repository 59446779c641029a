import { letter, line, READING } from '../letter-evidence.ts';

export const passing = letter();

/** A screen reader says another sum than is printed. */
export const failing = letter({ reading: [...READING, line('You get £375.', { ink: 'You get £275.' })] });
