/** Pictures on a press: converted, kept or refused, and always said. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { readPress } from '../../src/check/press/read-press.ts';
import type { PictureSource } from '../../src/picture.ts';
import { createPressInks } from '../../src/write/pdf/press/inks.ts';
import { fogra29 } from '../../src/write/pdf/press/output-profile.ts';
import { gammaProfile, u32 } from './icc-file.ts';
import { at, letter, tag } from './sample-letter.ts';
import { written } from './written.ts';

const inks = createPressInks(await fogra29(fileURLToPath(new URL('../../assets', import.meta.url))));

function source(format: PictureSource['format'], bytes: Uint8Array, width: number, height: number): PictureSource {
  return { format, bytes, width, height, placeholder: false, hash: createHash('sha256').update(bytes).digest('hex') };
}

function png(
  width: number,
  height: number,
  colour: (x: number, y: number) => readonly [number, number, number],
): Buffer {
  const image = new PNG({ width, height });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) image.data.set([...colour(x, y), 255], (y * width + x) * 4);
  }
  return PNG.sync.write(image);
}

/** A page with each picture `size` pt wide, twice. */
function pageOf(size: number, ...pictures: readonly PictureSource[]) {
  const figures = pictures.flatMap((picture, i) => {
    const height = (size * picture.height) / picture.width;
    const shape = { kind: 'picture' as const, x: 0, y: 0, width: size, height, source: picture };
    const content = (key: string) => ({
      key,
      runs: [],
      shapes: [shape],
      ink: { left: 0, top: 0, right: size, bottom: height },
    });
    return [at(content(`${i}a`), 50, 50 + i * 100), at(content(`${i}b`), 300, 50 + i * 100)];
  });
  return letter(
    'en',
    figures.map((figure) => tag('Figure', [figure], { alt: 'A picture' })),
  );
}

async function pressed(size: number, ...pictures: readonly PictureSource[]) {
  const { file, findings } = await written([pageOf(size, ...pictures)], { press: { inks } });
  return { read: readPress(file, 'x.pdf'), findings, file };
}

const red = source(
  'png',
  png(100, 50, (x) => (x < 50 ? [255, 0, 0] : [0, 0, 0])),
  100,
  50,
);

describe('a picture of pixels', () => {
  it('in RGB becomes ink through the profile, and is said once', async () => {
    const { read, findings } = await pressed(24, red);
    expect(read.images).toMatchObject([{ width: 100, height: 50, space: 'DeviceCMYK', ppi: 300 }]);
    // The red of the profile; its black is black ink alone.
    expect(read.images[0]?.ink).toBeCloseTo(0.89 + 0.83, 1);
    expect(findings).toMatchObject([{ kind: 'colour', check: 'press-pictures', level: 'explain', picture: red.hash }]);
    expect(findings[0]?.says).toContain('as sRGB');
    expect(findings[0]?.says).toContain('for FOGRA29');
  });

  it('in grey is black ink alone, and nothing need be said', async () => {
    const grey = source(
      'png',
      png(64, 64, (x) => [x * 4, x * 4, x * 4]),
      64,
      64,
    );
    const { read, findings } = await pressed(15, grey);
    expect(read.images).toMatchObject([{ space: 'Separation' }]);
    expect(findings).toEqual([]);
  });

  it('below 300 pixels an inch is said, with what is needed', async () => {
    const { read, findings } = await pressed(72, red);
    expect(read.images[0]?.ppi).toBeCloseTo(100, 5);
    const [found] = findings.filter(({ kind }) => kind === 'resolution');
    expect(found?.level).toBe('look');
    expect(found?.says).toBe(
      'A picture (PNG, 100 × 50 pixels) is printed 25 mm wide, at 100 pixels an inch; print needs 300.',
    );
    expect(found?.todo).toContain('300 pixels wide');
  });

  it('far above 300 is made smaller, never below it', async () => {
    const { read, file } = await pressed(
      24,
      source(
        'png',
        png(730, 365, (x, y) => [x & 255, y & 255, 90]),
        730,
        365,
      ),
    );
    // 730 pixels on 24 pt are 2190 an inch: seven to one.
    expect(read.images).toMatchObject([{ width: 104, height: 52 }]);
    expect(read.images[0]?.ppi).toBeGreaterThanOrEqual(300);
    expect(file.length).toBeLessThan(120_000);
  });

  it('with a colour profile of its own is taken by that', async () => {
    const icc = gammaProfile(2.2, [0.6097, 0.3111, 0.0195], [0.2053, 0.6257, 0.0609], [0.1492, 0.0632, 0.7446]);
    const plain = png(100, 50, () => [120, 200, 40]);
    const data = Buffer.concat([Buffer.from('iCCP'), Buffer.from('own\0\0'), deflateSync(icc)]);
    // After the header chunk; pngjs checks no sums of chunks that it does not know.
    const chunk = Buffer.concat([Buffer.from(u32(data.length - 4)), data, Buffer.from(u32(crc(data)))]);
    const tagged = Buffer.concat([plain.subarray(0, 33), chunk, plain.subarray(33)]);
    const [own, without] = [
      await pressed(24, source('png', tagged, 100, 50)),
      await pressed(24, source('png', plain, 100, 50)),
    ];
    expect(own.findings[0]?.says).toContain('by its own colour profile');
    expect(Math.abs((own.read.images[0]?.ink ?? 0) - (without.read.images[0]?.ink ?? 0))).toBeGreaterThan(0.02);
  });

  /** 16 × 8 pixels, the left half red and the right half blue. */
  const rgbJpeg =
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYUGBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBT/wAARCAAIABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAABwj/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAACQf/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCdEMKmAjjB0f/Z';
  /** 8 × 8 pixels in Adobe's CMYK. */
  const cmykJpeg =
    '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBKUVJP/9sAQwEODg4TERMmFRUmTzUtNU9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P/8AAFAgACAAIBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAEBv/EACAQAAEEAQQDAAAAAAAAAAAAAAEAAgMRBQQGITEiQVH/xAAVAQEBAAAAAAAAAAAAAAAAAAACBP/EABsRAQEAAQUAAAAAAAAAAAAAAAECAAMEESEx/9oADgQBAAIRAxEEAAA/AMvDJjxtpzLaZXEgi7Id1deuOURFfMyhyYNjpklvvbl0DMTi8HAdTpfOantbKCQ42BffH1ERf//Z';

  it('in a JPEG is unpacked where it is RGB, and kept as it is where it is CMYK', async () => {
    const rgb = await pressed(3.84, source('jpeg', Buffer.from(rgbJpeg, 'base64'), 16, 8));
    expect(rgb.read.images).toMatchObject([{ width: 16, height: 8, space: 'DeviceCMYK' }]);
    expect(rgb.read.images[0]?.ink).toBeGreaterThan(1.6);
    expect(rgb.findings.map(({ kind }) => kind)).toEqual(['colour']);
    const cmyk = await pressed(1.92, source('jpeg', Buffer.from(cmykJpeg, 'base64'), 8, 8));
    expect(cmyk.read.images).toMatchObject([{ space: 'DeviceCMYK', ink: null }]);
    expect(cmyk.findings.map(({ kind, level }) => [kind, level])).toEqual([['ink', 'look']]);
  });

  it('that is damaged is refused in a sentence', async () => {
    await expect(pressed(24, source('jpeg', Buffer.from('GIF89a'), 8, 8))).rejects.toThrow(
      "A picture can't be printed: it is called a JPEG but is none.",
    );
  });

  it('has the same bytes in every file', async () => {
    const [one, two] = [await pressed(24, red), await pressed(24, red)];
    expect(Buffer.compare(one.file, two.file)).toBe(0);
  });
});

describe('a drawing', () => {
  it('gets its colours through the profile, and its greys as black ink alone', async () => {
    const svg =
      '<svg viewBox="0 0 20 10"><path d="M0 0h10v10H0z" fill="#f00"/><path d="M10 0h10v10H10z" fill="#808080"/></svg>';
    const { read, findings } = await pressed(50, source('svg', new TextEncoder().encode(svg), 20, 10));
    const [c, m, y, k] = inks.cmyk(1, 0, 0);
    expect(findings).toEqual([]);
    expect(read.colours.map(({ values }) => values.map((v) => v.toFixed(2)).join(' ')).toSorted()).toEqual(
      [
        [c, m, y, k],
        [0, 0, 0, inks.black(128 / 255)],
      ]
        .map((v) => v.map((s) => s.toFixed(2)).join(' '))
        .toSorted(),
    );
  });
});

/** CRC of a PNG chunk (PNG, third edition, 5.5). */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
