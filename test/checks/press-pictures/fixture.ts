/** Real pictures as the campaign's logo, from `examples`' own letter to the finding that names the file. */
import { createHash } from 'node:crypto';
import { encode } from 'jpeg-js';
import { PNG } from 'pngjs';
import type { PictureSource } from '../../../src/picture.ts';
import { trial } from '../../../src/run/campaign/trial.ts';
import { workedExample } from '../worked-example.ts';

/** Pixels of one colour, as a file. */
function picture(format: 'png' | 'jpeg', width: number, height: number, colour: readonly number[]): PictureSource {
  const data = Buffer.alloc(width * height * 4);
  for (let i = 0; i < data.length; i += 4) data.set([...colour, 255], i);
  const image = { width, height, data };
  const bytes =
    format === 'jpeg' ? encode(image, 90).data : PNG.sync.write(Object.assign(new PNG({ width, height }), { data }));
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { format, bytes, width, height, placeholder: false, hash };
}

/** What is said of a letter that has only its pictures and its subject, with this logo. */
async function withLogo(source: PictureSource) {
  const prepared = await workedExample();
  const pictures = new Map([['logo', source]]);
  const english = [...prepared.locales.values()].map(({ language }) => language);
  const reader: typeof prepared.reader = {
    ...prepared.reader,
    read: (request) => {
      const letter = prepared.reader.read(request);
      const logo = { name: 'logo', alt: 'Wexmere Council', source };
      const blocks = letter.blocks.filter(({ kind }) => kind === 'heading');
      return { ...letter, blocks: [{ kind: 'letterhead', logo, lines: [] }, ...blocks] };
    },
  };
  const { pictures: said } = await trial(
    { ...prepared, reader, pictures, formats: prepared.formats.slice(0, 1) },
    english.slice(0, 1),
  );
  return said;
}

/** Grey, which black ink alone prints, and sharp. */
export const passing = () => withLogo(picture('png', 1200, 300, [90, 90, 90]));

/** In RGB, without a profile, and too coarse. */
export const failing = () => withLogo(picture('jpeg', 60, 20, [200, 30, 30]));
