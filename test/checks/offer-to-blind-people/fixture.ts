/** A braille line on every letter. */
export const passing = { letters: 10, wishesServed: 1, tactile: true, contacted: false };

/** In ink alone, but for the one who asked for braille. */
export const failing = { letters: 10, wishesServed: 1, tactile: false, contacted: false };
