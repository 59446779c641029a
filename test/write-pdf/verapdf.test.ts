import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { findVeraPdf } from '../../src/check/verapdf.ts';
import { createPressInks } from '../../src/write/pdf/press/inks.ts';
import { fogra29 } from '../../src/write/pdf/press/output-profile.ts';
import { brailleMark, notchMark, withTactile } from '../../src/write/pdf/tactile/marks.ts';
import { everyTag } from './every-tag.ts';
import { at, letter, piece, tag } from './sample-letter.ts';
import { written } from './written.ts';

const vera = findVeraPdf();
const inks = createPressInks(await fogra29(fileURLToPath(new URL('../../assets', import.meta.url))));
const marks = [brailleMark('Big print', 30, 240), notchMark('right', 60, 5)];
const folder = mkdtempSync(join(tmpdir(), 'everyletter-verapdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

function stored(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe('veraPDF', () => {
  it('is said to be missing where its Java libraries are', () => {
    expect(findVeraPdf([])).toMatchObject({
      found: false,
      reason: expect.stringMatching(/^veraPDF needs .*install it/) as string,
    });
  });

  // Without Java this is skipped, and shown as skipped; CI has Java.
  it.skipIf(!vera.found)('finds no fault in either kind of file, and finds faults that are there', async () => {
    if (!vera.found) return;
    const { alt: _, ...figure } = tag('Figure', [at(piece('x', ['x'], 'en'), 60, 60)], { alt: '' });
    const files = [
      stored('press.pdf', (await written([everyTag()])).file),
      stored('screen.pdf', (await written([everyTag()], { kind: 'screen', base: 'https://letter.example.org/' })).file),
      stored('x4.pdf', (await written([withTactile(everyTag(), marks)], { press: { inks, bleed: 3 } })).file),
      stored('no-alt.pdf', (await written([letter('en', [figure])])).file),
      stored('no.pdf', 'not a PDF'),
    ];
    const heard: string[] = [];
    const results = await vera.validate(files, ({ file }) => heard.push(file));
    expect(heard).toEqual(files);
    expect(results.map(({ compliant, error }) => ({ compliant, read: error === null }))).toEqual([
      { compliant: true, read: true },
      { compliant: true, read: true },
      { compliant: true, read: true },
      { compliant: false, read: true },
      { compliant: false, read: false },
    ]);
    expect(results[3]?.failedRules).toMatchObject([{ clause: '7.3', test: 1, count: 1 }]);
  });
});
