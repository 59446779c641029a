import { words } from '../../words/words-evidence.ts';

/** An address, an acronym and a word to type. */
export const passing = words(['Post it to {place=FREEPOST WEXMERE ASSEMBLY} in the UK. Text YES or NO.']);

export const failing = words(['IMPORTANT: please reply.']);
