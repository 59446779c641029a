const brf = `  ,REPLY BY #AB ,FEBRUARY${'\r\n'}#BJBG4${'\r\n'}`;
const read = {
  file: 'site/en/letter.brf',
  language: 'en',
  english: 'English',
  cells: 29,
  lines: 25,
  brf,
  signs: true,
  letter: 'Reply by 12 February 2027.',
  transcribed: false,
};

export const passing = { files: [{ ...read, back: 'Reply by 12 February 2027.' }], notMade: [] };

/** It was made before the date was put right. */
export const failing = { files: [{ ...read, back: 'Reply by 12 March 2027.' }], notMade: [] };
