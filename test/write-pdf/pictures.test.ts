import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { PictureSource } from '../../src/picture.ts';
import { cmykOf } from '../../src/write/pdf/colour.ts';
import { whyNotPrintable } from '../../src/write/pdf/pdf.ts';
import { at, letter, tag } from './sample-letter.ts';
import { throughPdfium, written } from './written.ts';

const svg = (body: string, attributes = 'viewBox="0 0 100 100"'): Uint8Array =>
  new TextEncoder().encode(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${body}</svg>`);

function source(format: PictureSource['format'], bytes: Uint8Array): PictureSource {
  return {
    format,
    bytes,
    width: 100,
    height: 100,
    placeholder: false,
    hash: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** A page with the picture 200 pt square at (100, 100), and again as another block. */
function pageOf(picture: PictureSource) {
  const drawn = (key: string, y: number) =>
    tag(
      'Figure',
      [
        at(
          {
            key,
            runs: [],
            shapes: [{ kind: 'picture', x: 0, y: 0, width: 200, height: 200, source: picture }],
            ink: { left: 0, top: 0, right: 200, bottom: 200 },
          },
          100,
          y,
        ),
      ],
      { alt: 'A picture' },
    );
  return letter('en', [drawn('one', 100), drawn('two', 400)]);
}

/** Colours (as #rrggbb) at points of the picture, in hundredths of its sides from the top left. */
async function coloursAt(
  picture: PictureSource,
  points: readonly (readonly [number, number])[],
): Promise<readonly string[]> {
  const { file } = await written([pageOf(picture)], { kind: 'screen' });
  const [colours] = await throughPdfium(file, (page) => {
    const { width, data } = page.render({ dpi: 72 });
    return points.map(([x, y]) => {
      const pixel = (Math.floor(100 + 2 * y) * width + Math.floor(100 + 2 * x)) * 4;
      return `#${[...data.slice(pixel, pixel + 3)].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    });
  });
  return colours ?? [];
}

describe('a drawing', () => {
  it.each([
    [
      'a rounded rectangle',
      '<rect x="10" y="20" width="60" height="40" rx="10" fill="#f00"/>',
      [
        [40, 40],
        [11, 21],
        [80, 40],
      ],
      ['#ff0000', '#ffffff', '#ffffff'],
    ],
    [
      "a circle of a group's colour",
      '<g fill="#00ff00"><circle cx="30" cy="70" r="20"/></g>',
      [
        [30, 70],
        [30, 40],
        [12, 53],
      ],
      ['#00ff00', '#ffffff', '#ffffff'],
    ],
    [
      'an ellipse, turned',
      '<ellipse cx="50" cy="50" rx="40" ry="10" transform="rotate(90 50 50)" style="fill: blue"/>',
      [
        [50, 20],
        [20, 50],
      ],
      ['#0000ff', '#ffffff'],
    ],
    [
      'a polygon',
      '<polygon points="10,10 90,10 10,90"/>',
      [
        [20, 20],
        [80, 80],
      ],
      ['#000000', '#ffffff'],
    ],
    [
      'arcs and shorthand curves',
      '<path fill="currentColor" color="#ff0000" d="M50 10a40 40 0 0 1 0 80T10 50s0-40 40-40z"/>',
      [
        [70, 50],
        [30, 50],
        [95, 10],
      ],
      ['#ff0000', '#ff0000', '#ffffff'],
    ],
    [
      'a hole',
      '<path fill="#00f" fill-rule="evenodd" d="M0 0h100v100H0zM25 25h50v50H25z"/>',
      [
        [10, 10],
        [50, 50],
      ],
      ['#0000ff', '#ffffff'],
    ],
    [
      'a stroke',
      '<line x1="0" y1="50" x2="100" y2="50" stroke="#f00" stroke-width="10"/>',
      [
        [50, 52],
        [50, 60],
      ],
      ['#ff0000', '#ffffff'],
    ],
    [
      'a clipped use, moved',
      '<defs><rect id="r" width="50" height="50" fill="#0f0"/><clipPath id="c"><path d="M0 0h75v100H0z"/></clipPath></defs><g clip-path="url(#c)"><use href="#r" x="50" y="50"/></g>',
      [
        [60, 60],
        [90, 60],
        [20, 20],
      ],
      ['#00ff00', '#ffffff', '#ffffff'],
    ],
    [
      'nothing that is hidden',
      '<path d="M0 0h100v100H0z" fill="none"/><path d="M0 0h100v100H0z" display="none"/>',
      [[50, 50]],
      ['#ffffff'],
    ],
  ] as const)('shows %s', async (_, body, points, colours) => {
    expect(await coloursAt(source('svg', svg(body)), points)).toEqual(colours);
  });

  it('shows half opacity', async () => {
    const [colour] = await coloursAt(source('svg', svg('<g opacity="0.5"><path d="M0 0h100v100H0z"/></g>')), [
      [50, 50],
    ]);
    expect(Number.parseInt(colour?.slice(1, 3) ?? '0', 16)).toBeCloseTo(128, -1);
  });

  it('keeps to its view box, wherever that begins', async () => {
    const bytes = svg(
      '<path fill="#f00" d="M-50-50h100v100h-100z"/><path fill="#00f" d="M50-50h100v100H50z"/>',
      'viewBox="-50 -50 100 100"',
    );
    expect(
      await coloursAt(source('svg', bytes), [
        [5, 5],
        [95, 95],
      ]),
    ).toEqual(['#ff0000', '#ff0000']);
  });

  it("that can't be printed says why", () => {
    expect(whyNotPrintable(svg('<path d="M0 0h1v1z"/>'))).toBeNull();
    expect(whyNotPrintable(svg('<path d="M0 0h1v1z" fill="url(#g)"/>'))).toBe(
      "the colour “url(#g)” can't be printed: write it as #rrggbb",
    );
    expect(whyNotPrintable(svg('<text>Hi</text>'))).toBe('it uses <text>');
    expect(whyNotPrintable(svg('<g filter="url(#f)"><path d="M0 0h1v1z"/></g>'))).toBe('it uses “filter”');
    expect(whyNotPrintable(svg('<path d="M0 0h1v1z"/>', ''))).toBe('it says neither viewBox nor width and height');
    expect(whyNotPrintable(new TextEncoder().encode('<p>Hello</p>'))).toBe('it holds no <svg>');
  });

  it('of the pictograms we fall back on can be printed', () => {
    const { icons } = JSON.parse(
      readFileSync(createRequire(import.meta.url).resolve('@iconify-json/material-symbols/icons.json'), 'utf8'),
    ) as { icons: Readonly<Record<string, { readonly body: string }>> };
    const some = Object.values(icons).filter((_, i) => i % 97 === 0);
    expect(some.length).toBeGreaterThan(100);
    expect(some.map(({ body }) => whyNotPrintable(svg(body))).filter((why) => why !== null)).toEqual([]);
  });
});

describe('pixels', () => {
  it('of a PNG lie on white, without a soft mask, stored once', async () => {
    const image = new PNG({ width: 2, height: 1 });
    image.data.set([255, 0, 0, 255, 0, 0, 255, 0]);
    const picture = source('png', PNG.sync.write(image));
    expect(
      await coloursAt(picture, [
        [25, 50],
        [75, 50],
      ]),
    ).toEqual(['#ff0000', '#ffffff']);
    const text = Buffer.from((await written([pageOf(picture)])).file).toString('latin1');
    expect(text).not.toContain('SMask');
    expect(text.match(/\/Subtype \/Image/g)).toHaveLength(1);
    expect(text).toContain('DeviceCMYK');
  });

  /** 16 × 8 pixels, the left half red and the right half blue. */
  const jpeg = Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYUGBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBT/wAARCAAIABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAABwj/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAACQf/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCdEMKmAjjB0f/Z',
    'base64',
  );
  /** The same with the EXIF orientation that a camera writes. */
  const turned = (orientation: number): Uint8Array => {
    // APP1: "Exif", a little-endian TIFF header, one directory entry: tag 0x0112, a SHORT, its value.
    const exif = `ffe10022457869660000${'49492a0008000000'}${'0100'}1201030001000000${orientation.toString(16).padStart(2, '0')}000000${'00000000'}`;
    return Buffer.concat([jpeg.subarray(0, 2), Buffer.from(exif, 'hex'), jpeg.subarray(2)]);
  };

  it.each([
    [1, 'red left'],
    [3, 'red right'],
    [6, 'red top'],
    [8, 'red bottom'],
  ] as const)('of a JPEG stand upright (EXIF orientation %i: %s)', async (orientation, where) => {
    const edges = { left: [10, 50], right: [90, 50], top: [50, 10], bottom: [50, 90] } as const;
    const colours = await coloursAt(source('jpeg', turned(orientation)), Object.values(edges));
    const red = Object.keys(edges).filter(
      (_, i) =>
        Number.parseInt(colours[i]?.slice(1, 3) ?? '0', 16) > 200 &&
        Number.parseInt(colours[i]?.slice(5) ?? 'ff', 16) < 60,
    );
    expect(red).toContain(where.slice(4));
    expect(red).not.toContain({ left: 'right', right: 'left', top: 'bottom', bottom: 'top' }[where.slice(4)]);
  });
});

describe('CMYK of RGB', () => {
  it('prints grey in black ink alone', () => {
    expect(cmykOf(0, 0, 0)).toEqual([0, 0, 0, 1]);
    expect(cmykOf(0.5, 0.5, 0.5)).toEqual([0, 0, 0, 0.5]);
    expect(cmykOf(1, 1, 1)).toEqual([0, 0, 0, 0]);
  });

  it('never needs more than 200 % ink', () => {
    const steps = [0, 0.01, 0.25, 0.5, 0.75, 1];
    const most = Math.max(
      ...steps.flatMap((r) =>
        steps.flatMap((g) => steps.map((b) => cmykOf(r, g, b).reduce((sum, ink) => sum + ink, 0))),
      ),
    );
    expect(most).toBeLessThanOrEqual(2);
  });
});
