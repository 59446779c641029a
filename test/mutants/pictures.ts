/** A picture as somebody who is no designer saves it. */
import { createHash } from 'node:crypto';
import { encode } from 'jpeg-js';
import type { PictureSource } from '../../src/picture.ts';

/** 60 × 20 pixels of red, for a screen: in RGB, without a profile. */
export function coarsePicture(): PictureSource {
  const [width, height] = [60, 20];
  const data = Buffer.alloc(width * height * 4);
  for (let at = 0; at < data.length; at += 4) data.set([200, 30, 30, 255], at);
  const bytes = encode({ width, height, data }, 90).data;
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { format: 'jpeg', bytes, width, height, placeholder: false, hash };
}
