/** A letter as one MP3 file, read by a computer's voice. */
import { createMp3Encoder } from 'wasm-media-encoders';
import type { Letter } from '../../letter.ts';
import { SAMPLE_RATE, speak } from './espeak.ts';
import { type Spoken, spokenLetter } from './speech.ts';

/** kbit/s: plain speech, small enough for a slow phone. */
const BITRATE = 48;
/** Seconds of silence after a sentence or item, and before a heading. */
const PAUSE = 0.5;
const LONG_PAUSE = 1.1;

/** What is said before the letter, in its language. */
export interface Introduction {
  readonly sender: string;
  /** How long it lasts, for so many seconds: a sentence. */
  readonly lasts: (seconds: number) => string;
  /** "It has these parts." */
  readonly parts: string;
}

/** @throws CannotRun if the letter holds a resident's own data; Error where the voice fails */
export async function recording(letter: Letter, { sender, lasts, parts }: Introduction): Promise<Uint8Array> {
  const body = spokenLetter(letter);
  const headings = body.filter(({ heading }) => heading).slice(1);
  const spoken = await said(body, letter.language);
  const first: Spoken[] = [
    { text: `${sender}. ${letter.title}`, heading: false },
    { text: lasts(spoken.length / SAMPLE_RATE), heading: false },
    { text: [parts, ...headings.map(({ text }) => `${text}.`)].join(' '), heading: false },
  ];
  const introduction = await said(first, letter.language);
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate: SAMPLE_RATE, channels: 1, bitrate: BITRATE });
  // What the encoder gives is its own memory, and must be copied before the next call.
  const frames = [introduction, spoken].map((samples) => Buffer.from(encoder.encode([samples])));
  return Buffer.concat([...frames, Buffer.from(encoder.finalize())]);
}

async function said(lines: readonly Spoken[], language: string): Promise<Float32Array> {
  const pieces: Float32Array[] = [];
  for (const [index, { text, heading }] of lines.entries()) {
    if (heading && index > 0) pieces.push(silence(LONG_PAUSE - PAUSE));
    pieces.push(await speak(text, language), silence(PAUSE));
  }
  const all = new Float32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

const silence = (seconds: number): Float32Array => new Float32Array(Math.round(seconds * SAMPLE_RATE));
