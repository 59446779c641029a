const read = {
  file: 'site/en/listen.mp3',
  language: 'en',
  english: 'English',
  words: 400,
  computer: false,
  powers: null,
};

export const passing = [{ ...read, seconds: 170 }];

/** It breaks off after twenty seconds. */
export const failing = [{ ...read, seconds: 20 }];
