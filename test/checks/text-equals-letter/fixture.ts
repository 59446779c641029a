import { letter, line, reading } from '../letter-evidence.ts';

export const passing = letter();

/** Two words have changed places. */
export const failing = letter({
  reading: reading('We would', () => [
    line('We would like to hear from you. The meetings are free, and we can you help to take part.'),
  ]),
});
