/** The hand-written press file as the press checks get it: sound, or with something changed. */
import { openPress } from '../../src/check/press/press-checks.ts';
import type { PressRead } from '../../src/check/press/press-read.ts';
import { type Change, pressFile } from './press-file.ts';

export function pressEvidence(...changes: readonly Change[]): PressRead {
  const opened = openPress(pressFile(...changes), 'print/001.pdf', []);
  if ('finding' in opened) throw new Error(opened.finding.says);
  return opened.read;
}
