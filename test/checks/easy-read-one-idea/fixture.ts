import { easyWords } from '../../words/words-evidence.ts';

/** A list of three, and a date with commas of its own, are one idea. */
export const passing = easyWords(['They meet, learn and talk.', 'We meet on {replyBy=Sat, 8 May – Sun, 9 May, 2027}.']);

export const failing = easyWords(['You can call us; the call is free.']);
