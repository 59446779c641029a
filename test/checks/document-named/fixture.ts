import type { FileRead } from '../../../src/check/evidence.ts';

export const passing: FileRead = {
  file: 'print/001-standard.pdf',
  pages: 6,
  expectedPages: 6,
  tagged: true,
  title: 'Letters',
  language: 'en',
  emptyGlyphs: 0,
  bytes: 90_000,
};

export const failing: FileRead = { ...passing, title: null };
