import type { FileRead } from '../../../src/check/evidence.ts';
import { passing as file } from '../document-named/fixture.ts';

export const passing: FileRead = file;

export const failing: FileRead = { ...file, emptyGlyphs: 2 };
