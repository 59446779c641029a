import { figure, LINES, letter, line, page, printed, READING } from '../letter-evidence.ts';

const PICTURE = READING.length;

/** A picture of 85 pt at `left`, and words at `from` beside its middle. */
const row = (left: number, from: number) =>
  letter({
    reading: [...READING, figure('A taxi'), line('We pay for taxis.')],
    pages: [
      page({
        lines: [...LINES, printed('We pay for taxis.', 300, { part: PICTURE + 1, from })],
        shapes: [...page().shapes, { part: PICTURE, bounds: { left, bottom: 260, right: left + 85, top: 345 } }],
      }),
    ],
  });

export const passing = row(70, 175);

/** The words begin on the picture's left. */
export const failing = row(400, 70);
