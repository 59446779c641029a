import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findVeraPdf } from '../../src/check/verapdf.ts';
import { everyTag } from './every-tag.ts';
import { at, letter, piece, tag } from './sample-letter.ts';
import { written } from './written.ts';

const vera = findVeraPdf();
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
      stored('no-alt.pdf', (await written([letter('en', [figure])])).file),
      stored('no.pdf', 'not a PDF'),
    ];
    const heard: string[] = [];
    const results = await vera.validate(files, ({ file }) => heard.push(file));
    expect(heard).toEqual(files);
    expect(results.map(({ compliant, error }) => ({ compliant, read: error === null }))).toEqual([
      { compliant: true, read: true },
      { compliant: true, read: true },
      { compliant: false, read: true },
      { compliant: false, read: false },
    ]);
    expect(results[2]?.failedRules).toMatchObject([{ clause: '7.3', test: 1, count: 1 }]);
  });
});
