import { easyWords, passage } from '../../words/words-evidence.ts';

/** Headings and a greeting need no picture. */
const sound = easyWords(['We invite you. Please come.', 'We pay for taxis.']);
export const passing = {
  ...sound,
  passages: [passage('What happens', { kind: 'heading' }), passage('Dear resident,'), ...sound.passages],
};

/** One sentence without a picture. */
export const failing = { ...sound, passages: [passage('We invite you.'), ...sound.passages] };
