const header = { videoTracks: 1, duration: 78.5, width: 640, height: 360 };
const files = [
  { file: 'site/film/bsl.mp4', bytes: 132_000, header },
  { file: 'site/film/bsl.webm', bytes: 77_000, header },
];
const end = (seconds: number) => [{ file: 'site/film/bsl.en.vtt', seconds }];

export const passing = { files, captionsEnd: end(77) };

/** Captions of the first half only. */
export const failing = { files, captionsEnd: end(40) };
