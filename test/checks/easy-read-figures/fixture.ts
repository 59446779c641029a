import { easyWords } from '../../words/words-evidence.ts';

export const passing = easyWords(['We choose 45 people.', 'I live in the UK.']);

export const failing = easyWords(['We choose 5% of the homes.', 'This is part IV.', 'We meet on five days.']);
