import { easyWords } from '../../words/words-evidence.ts';

/** Explained by name in the next row, and by "it" beside the same picture. */
export const passing = easyWords([
  'You can join our assembly.',
  'An assembly is a group of people.',
  'There is an advocate. She helps you say what you think.',
]);

export const failing = easyWords(['You can complain to the commissioner.', 'We pay for taxis.']);
