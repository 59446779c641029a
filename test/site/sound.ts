import { createMp3Encoder } from 'wasm-media-encoders';

const RATE = 22_050;

/** How a made-up voice sounds at a second of its recording: amplitudes, 0 to 1. */
export interface Voice {
  readonly loud: (second: number) => number;
  /** Of a hum that never stops. */
  readonly hum?: number;
}

/** As steady as a speaker is. */
export const STEADY: Voice = { loud: () => 0.2 };

/** An MP3 file that can be played, of tones with pauses as speech has them: four fifths of each second. */
export async function sound(seconds: number, { loud, hum = 0 }: Voice = STEADY): Promise<Buffer> {
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate: RATE, channels: 1, bitrate: 48 });
  const samples = Float32Array.from({ length: RATE * seconds }, (_, at) => {
    const time = at / RATE;
    const voice = time % 1 < 0.8 ? loud(Math.floor(time)) * Math.sin(2 * Math.PI * 440 * time) : 0;
    return voice + hum * Math.sin(2 * Math.PI * 120 * time);
  });
  const first = Buffer.from(encoder.encode([samples]));
  return Buffer.concat([first, Buffer.from(encoder.finalize())]);
}

/** Seconds in which nothing is heard. */
export const silence = (seconds: number): Promise<Buffer> => sound(seconds, { loud: () => 0 });
