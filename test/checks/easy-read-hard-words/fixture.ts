import { easyWords, passage } from '../../words/words-evidence.ts';

const letter = [
  'You can join our assembly.',
  'An assembly is a group of people.',
  'There is an advocate. She helps you say what you think.',
];
const list = [passage('Hard words', { kind: 'heading' }), passage('An assembly meets.'), passage('An advocate helps.')];

/** Explained by name in the next row, and by "it" beside the same picture; then listed. */
export const passing = easyWords(letter, list);

export const failing = easyWords(['You can complain to the commissioner.', 'We pay for taxis.']);
