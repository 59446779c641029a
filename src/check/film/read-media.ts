/** A film's length and size from its header, by MediaInfo: the same program on every machine, no player needed. */
import { open, stat } from 'node:fs/promises';
import mediaInfoFactory from 'mediainfo.js';
import type { MediaRead } from './evidence.ts';

/** @param file what findings call it */
export async function readMedia(path: string, file: string): Promise<MediaRead> {
  const { size } = await stat(path);
  const handle = await open(path);
  const info = await mediaInfoFactory({ format: 'object' });
  try {
    const result = await info.analyzeData(size, async (length, offset) => {
      const buffer = new Uint8Array(length);
      const { bytesRead } = await handle.read(buffer, 0, length, offset);
      return buffer.subarray(0, bytesRead);
    });
    const tracks = result.media?.track ?? [];
    const [video, ...more] = tracks.flatMap((track) => (track['@type'] === 'Video' ? [track] : []));
    const general = tracks.find((track) => track['@type'] === 'General');
    if (video === undefined) return { file, bytes: size, header: null };
    const duration = Number(video.Duration ?? general?.Duration ?? 0);
    const [width, height] = [Number(video.Width ?? 0), Number(video.Height ?? 0)];
    const isCut = general?.extra?.['IsTruncated'] === 'Yes';
    return { file, bytes: size, header: { videoTracks: 1 + more.length, duration, width, height, isCut } };
  } catch {
    return { file, bytes: size, header: null };
  } finally {
    info.close();
    await handle.close();
  }
}
