import { easyWords } from '../../words/words-evidence.ts';

/** Fifteen words, of which a date counts as one. */
export const passing = easyWords(['Please tell us if you can come to all of our days by {replyBy=12 February 2027}.']);

export const failing = easyWords([
  'Please tell us if you can come to all of our days so that we can book a taxi for you and find somebody who can look after your children at home.',
]);
