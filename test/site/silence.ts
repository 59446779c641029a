import { createMp3Encoder } from 'wasm-media-encoders';

/** Seconds of silence, as an MP3 file that can be played. */
export async function silence(seconds: number): Promise<Buffer> {
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate: 22_050, channels: 1, bitrate: 48 });
  const first = Buffer.from(encoder.encode([new Float32Array(22_050 * seconds)]));
  return Buffer.concat([first, Buffer.from(encoder.finalize())]);
}
