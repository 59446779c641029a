/** A recording's length from its header, by MediaInfo. */
import { readFile } from 'node:fs/promises';
import mediaInfoFactory from 'mediainfo.js';

/** @returns seconds; null where nothing can be heard in it. @throws Error if there is no such file */
export async function audioSeconds(path: string): Promise<number | null> {
  const bytes = await readFile(path);
  const info = await mediaInfoFactory({ format: 'object' });
  try {
    const result = await info.analyzeData(bytes.length, (length, offset) => bytes.subarray(offset, offset + length));
    const audio = result.media?.track.find((track) => track['@type'] === 'Audio');
    const general = result.media?.track.find((track) => track['@type'] === 'General');
    if (audio === undefined) return null;
    const seconds = Number(audio.Duration ?? general?.Duration ?? 0);
    return seconds > 0 ? seconds : null;
  } catch {
    return null;
  } finally {
    info.close();
  }
}
