import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/errors.ts';
import { PICTOGRAMS } from '../../src/read/pictograms.ts';
import { pictureFinder } from '../../src/read/pictures.ts';
import { whyNotPrintable } from '../../src/write/pdf/svg.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = join(root, 'examples/citizens-assembly');
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** 6 × 4 pixels each. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAAAFElEQVQI12Pk9o9hQAVMDBiAOCEANccAvlOvmDsAAAAASUVORK5CYII=',
  'base64',
);
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAEAAYDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCVAKS3/9k=',
  'base64',
);
/** The same photograph as a camera held upright writes it: EXIF orientation 6, a quarter turn to the right. */
const TURNED = Buffer.concat([
  JPEG.subarray(0, 2),
  Buffer.from('ffe10022457869660000' + '4d4d002a00000008' + '0001' + '011200030000000100060000' + '00000000', 'hex'),
  JPEG.subarray(2),
]);
const SVG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360"><path d="M0 0h640v360z"/></svg>',
);

const made: string[] = [];
function campaignWith(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  made.push(folder);
  mkdirSync(join(folder, 'pictures'));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, 'pictures', name), bytes);
  return folder;
}
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

describe('a campaign’s own picture', () => {
  const find = pictureFinder(
    campaignWith({ 'taxi.svg': SVG, 'taxi.png': PNG, 'school.png': PNG, 'house.jpg': JPEG, 'lunch.JPEG': TURNED }),
  );
  it('wins over the pictogram', () => {
    expect(find('taxi')).toEqual({
      format: 'svg',
      bytes: new Uint8Array(SVG),
      width: 640,
      height: 360,
      placeholder: false,
      hash: createHash('sha256').update(SVG).digest('hex'),
    });
  });
  it('may be a PNG or a JPEG', () => {
    expect(find('school')).toMatchObject({ format: 'png', width: 6, height: 4, placeholder: false });
    expect(find('house')).toMatchObject({ format: 'jpeg', width: 6, height: 4 });
  });
  it('that a camera turned is measured as it is seen, whatever the case of its name', () => {
    expect(find('lunch')).toMatchObject({ format: 'jpeg', width: 4, height: 6 });
  });
  it('is read once', () => {
    expect(find('taxi')).toBe(find('taxi'));
  });
});

describe('cannot run', () => {
  it.each([
    ['a broken picture', { 'taxi.png': PNG.subarray(0, 12) }, 'pictures/taxi.png: The picture is broken'],
    [
      'a drawing without a size',
      { 'taxi.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>') },
      'needs a viewBox',
    ],
    [
      'a picture under a false name',
      { 'taxi.png': JPEG },
      'pictures/taxi.png: The file is called .png but holds another kind of picture.',
    ],
    ['a kind that is not printed', { 'taxi.webp': PNG }, "pictures/taxi.webp: Pictures of this kind can't be printed."],
  ])('%s', (_, files, says) => {
    const find = pictureFinder(campaignWith(files));
    expect(() => find('taxi')).toThrow(CannotRun);
    expect(() => find('taxi')).toThrow(says);
  });
});

describe('pictograms', () => {
  const find = pictureFinder(null);
  it('stand in, as placeholders, square and in the colours of their own', () => {
    const taxi = find('taxi');
    expect(taxi).toMatchObject({ format: 'svg', width: 32, height: 32, placeholder: true });
    expect(text(taxi?.bytes ?? new Uint8Array())).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="32" height="32" viewBox="0 0 32 32">.*fill="#.*<\/svg>$/,
    );
  });
  it.each(Object.keys(PICTOGRAMS))('%s is there, can be printed and has a colour', (name) => {
    const picture = find(name);
    if (picture === null) throw new Error('It is not there.');
    expect(whyNotPrintable(picture.bytes)).toBeNull();
    // Ids would clash where a web page holds two pictures inline.
    expect(text(picture.bytes)).not.toMatch(/currentColor|url\(#|\bid="/);
  });
  it('are null for a name that nobody drew, even one that every object has', () => {
    expect(find('unicorn')).toBeNull();
    expect(find('constructor')).toBeNull();
    expect(find('../logo')).toBeNull();
  });
});

describe('the worked example', () => {
  const find = pictureFinder(example);
  it('has its own logo and poster, in shapes alone', () => {
    for (const name of ['logo', 'bsl-poster']) {
      const picture = find(name);
      expect(picture).toMatchObject({ format: 'svg', placeholder: false });
      expect(whyNotPrintable(picture?.bytes ?? new Uint8Array())).toBeNull();
    }
    expect(find('bsl-poster')).toMatchObject({ width: 640, height: 360 });
  });
  it('has a picture for every name in a template', () => {
    const names = globSync('templates/**/*.hbs', { cwd: root }).flatMap((file) => {
      const template = readFileSync(join(root, file), 'utf8');
      return [...template.matchAll(/\b(?:picture="|<(?:img|picture-row) name=")([a-z-]+)"/g)].map(
        ([, name]) => name ?? '',
      );
    });
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => find(name) === null)).toEqual([]);
  });
});
