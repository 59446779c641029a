/** Mean powers of tenths of a second: a voice with a pause in each second, -20 LUFS or thereabouts. */
const said = (seconds: number, power: number, pause = 0) =>
  Array.from({ length: seconds * 10 }, (_, at) => (at % 10 < 8 ? power : pause));
const read = { file: 'site/en/listen.mp3', language: 'en', english: 'English', words: 400, computer: false };

export const passing = [{ ...read, seconds: 170, powers: [...said(100, 0.01), ...said(70, 0.007)] }];

/** Whoever reads it turned away from the microphone. */
export const failing = [{ ...read, seconds: 170, powers: [...said(100, 0.01), ...said(70, 0.0005)] }];
