import { letter, line, reading } from '../letter-evidence.ts';

export const passing = letter();

/** The Polish line is not marked as Polish. */
export const failing = letter({ reading: reading('Po polsku', () => [line('Po polsku: ten kod')]) });
