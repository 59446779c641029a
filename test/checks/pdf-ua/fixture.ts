import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findVeraPdf } from '../../../src/check/verapdf.ts';
import { judgePdfs } from '../../../src/run/check/judge-pdfs.ts';
import { everyTag } from '../../write-pdf/every-tag.ts';
import { at, letter, piece, tag } from '../../write-pdf/sample-letter.ts';
import { written } from '../../write-pdf/written.ts';

const vera = findVeraPdf();

/** Without Java there is no judge: shown as skipped. */
export const notRun = vera.found ? null : vera.reason;

async function judged(made: Parameters<typeof written>[0]) {
  const folder = await mkdtemp(join(tmpdir(), 'everyletter-pdf-ua-'));
  try {
    const path = join(folder, 'letters.pdf');
    await writeFile(path, (await written(made)).file);
    return (
      await judgePdfs(
        [path],
        () => 'print/letters.pdf',
        () => {},
      )
    ).findings;
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const passing = () => judged([everyTag()]);

/** A picture without words. */
export const failing = () =>
  judged([letter('en', [tag('Figure', [at(piece('x', ['x'], 'en'), 60, 60)], { alt: '' })])]);
