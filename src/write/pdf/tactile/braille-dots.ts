import { brailleCells } from './braille-cells.ts';

/** Marburg Medium, the braille of paper and packaging (EN ISO 17351, Annex A), mm. */
export const marburg = {
  /** Between dots of a cell. */
  dot: 2.5,
  /** From cell to cell. */
  cell: 6,
  /** From line to line. */
  line: 10,
  /** Of a dot at its foot. */
  diameter: 1.5,
} as const;

export interface BrailleLine {
  readonly words: string;
  /** Centres of the dots from the top left corner of the line's box: x, y, flat, mm. */
  readonly dots: readonly number[];
  /** mm, dots included. */
  readonly width: number;
  readonly height: number;
}

/**
 * The dots of a text in uncontracted Unified English Braille at true size; each line of it is a line.
 *
 * @throws Error in a sentence, where a character has no sign.
 */
export function brailleDots(text: string): BrailleLine {
  const half = marburg.diameter / 2;
  const lines = text.split('\n').map(brailleCells);
  const dots = lines.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell.flatMap((dot) => [
        half + column * marburg.cell + (dot > 3 ? marburg.dot : 0),
        half + row * marburg.line + ((dot - 1) % 3) * marburg.dot,
      ]),
    ),
  );
  const longest = Math.max(...lines.map(({ length }) => length));
  return {
    words: text,
    dots,
    width: Math.max(0, (longest - 1) * marburg.cell) + marburg.dot + marburg.diameter,
    height: (lines.length - 1) * marburg.line + 2 * marburg.dot + marburg.diameter,
  };
}
