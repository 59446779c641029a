import { letter } from '../letter-evidence.ts';

/** 14 pt of Atkinson: 2.45 mm, where Arial 12 has 2.2. */
export const passing = letter();

/** The same points of a typeface with lower small letters: 2.12 mm. */
export const failing = letter({ xHeights: new Map([['AtkinsonHyperlegibleNext-Regular', 0.43]]) });
