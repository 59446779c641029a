import { words } from '../../words/words-evidence.ts';

export const passing = words([
  'We bring British Sign Language (BSL) interpreters. BSL is on the film. The UK has a law.',
]);

export const failing = words(['We bring BSL interpreters.']);
