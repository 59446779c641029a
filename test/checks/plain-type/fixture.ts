import { letter, pageWith } from '../letter-evidence.ts';

export const passing = letter();

export const failing = letter({
  pages: [
    pageWith('Can you', (line) => ({
      ...line,
      type: [{ face: 'AtkinsonHyperlegibleNext-BoldItalic', size: 14, text: line.text }],
    })),
  ],
});
