/** Every check of words, in the order in which the report lists them. */
import type { Check } from '../check.ts';
import { acronymsExplained } from './acronyms-explained.ts';
import { activeVoice } from './active-voice.ts';
import { easyReadFigures } from './easy-read-figures.ts';
import { easyReadHardWords } from './easy-read-hard-words.ts';
import { easyReadOneIdea } from './easy-read-one-idea.ts';
import { easyReadPictures } from './easy-read-pictures.ts';
import type { WordsRead } from './evidence.ts';
import { noCapitals } from './no-capitals.ts';
import { plainWords } from './plain-words.ts';
import { readingEase } from './reading-ease.ts';
import { shortSentences } from './short-sentences.ts';

export const wordChecks: readonly Check<WordsRead>[] = [
  readingEase,
  shortSentences,
  plainWords,
  activeVoice,
  noCapitals,
  acronymsExplained,
  easyReadPictures,
  easyReadOneIdea,
  easyReadFigures,
  easyReadHardWords,
];
