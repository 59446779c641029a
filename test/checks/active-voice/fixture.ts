import { easyWords } from '../../words/words-evidence.ts';

/** A name is no passive. */
export const passing = easyWords(['We chose your home by chance.', 'The law is called {law=Data Act}.']);

/** A regular verb: a list of irregular ones alone would miss it. */
export const failing = easyWords(['Your home was picked by chance.']);
