/** A notch in every letter. */
export const passing = { letters: 10, wishesServed: 0, marked: 10, envelope: false, contacted: false };

/** In ink alone, but for the one who asked for braille and the one whose letter was cut. */
export const failing = { letters: 10, wishesServed: 1, marked: 1, envelope: false, contacted: false };
