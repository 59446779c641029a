import { letter, READING } from '../letter-evidence.ts';

export const passing = letter({});

/** The address beside the code is gone. */
export const failing = letter({
  lines: READING.filter((item) => item.kind === 'line' && item.text !== 'letter.example.org').filter(
    (item) => item.kind === 'line',
  ),
});
