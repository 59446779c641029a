import { readCaptions } from '../../../src/check/film/read-captions.ts';

const sound = `WEBVTT

NOTE 00:00.000 --> 00:01.000 is no caption here

00:00.000 --> 00:02.000
We invite you.

00:02.000 --> 00:05.500 line:80%
Please say yes or no
by <b>12 February</b> 2027.
`;

export const passing = readCaptions(sound, 'site/film/bsl.en.vtt');

/** The first caption stays until after the second has begun. */
export const failing = readCaptions(sound.replace('00:02.000\n', '00:02.500\n'), 'site/film/bsl.en.vtt');
