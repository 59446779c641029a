import { letter, reading } from '../letter-evidence.ts';

export const passing = letter();

/** No main heading. */
export const failing = letter({ reading: reading('Can you help?', () => []) });
