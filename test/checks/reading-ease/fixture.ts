import { readingEase } from '../../../src/check/words/reading-ease.ts';
import { words } from '../../words/words-evidence.ts';

/** What is easy enough is noted all the same, with its figure. */
export const passing = async () =>
  readingEase
    .run(words(['We want to hear from you.', 'You can call us. The call is free.']))
    .filter(({ level }) => level !== 'note');

export const failing = words([
  'Notwithstanding the aforementioned considerations, participation necessitates comprehensive familiarisation with institutional documentation.',
]);
