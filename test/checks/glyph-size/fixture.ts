import { letter, pageWith } from '../letter-evidence.ts';

export const passing = letter();

/** The page's number is small print. */
export const failing = letter({
  pages: [
    pageWith('Page 1', (line) => ({
      ...line,
      type: [{ face: 'AtkinsonHyperlegibleNext-Regular', size: 9, text: line.text }],
    })),
  ],
});
