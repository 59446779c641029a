/** What a JPEG says of itself before its pixels (ITU-T T.81, B.2; Adobe TN 5116). */
import { viewOf } from './icc/profile.ts';

export interface JpegHeader {
  /** 1 grey, 3 RGB (as YCbCr or plain), 4 CMYK. */
  readonly channels: number;
  /** Adobe's transform: 0 none, 1 YCbCr, 2 YCCK; null where it says nothing. */
  readonly transform: number | null;
  /** The ICC profile that it carries, or null. */
  readonly profile: Uint8Array | null;
}

const ICC_MARK = 'ICC_PROFILE\0';

/** @throws Error in a sentence, where the bytes are no JPEG. */
export function readJpegHeader(bytes: Uint8Array): JpegHeader {
  const view = viewOf(bytes);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) throw new Error('it is called a JPEG but is none');
  let transform: number | null = null;
  const profile: Uint8Array[] = [];
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = view.getUint16(at);
    const length = view.getUint16(at + 2);
    const content = bytes.subarray(at + 4, at + 2 + length);
    const begins = (text: string): boolean => Buffer.from(content.subarray(0, text.length)).toString('latin1') === text;
    if (marker === 0xffee && begins('Adobe')) transform = content[11] ?? null;
    if (marker === 0xffe2 && begins(ICC_MARK)) profile[content[12] ?? 1] = content.subarray(14);
    // SOF0 to SOF15, but for DHT, JPG and DAC.
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) {
      const channels = content[5] ?? 0;
      const parts = profile.filter((part) => part !== undefined);
      return { channels, transform, profile: parts.length === 0 ? null : new Uint8Array(Buffer.concat(parts)) };
    }
    at += 2 + length;
  }
  throw new Error('it is a JPEG without pixels');
}
