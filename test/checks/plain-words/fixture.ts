import { words } from '../../words/words-evidence.ts';

/** "Delete" and "address" are plain in a letter. */
export const passing = words(['We use your address to write to you. Then we delete it.']);

export const failing = words(['We will utilize your address.']);
