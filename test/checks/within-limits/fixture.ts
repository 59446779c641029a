import type { FileRead } from '../../../src/check/evidence.ts';
import { passing as sound } from '../document-named/fixture.ts';

export const passing: FileRead = { ...sound, limits: { pages: 10, bytes: 2_000_000 } };

export const failing: FileRead = { ...passing, pages: 11, bytes: 2_000_001 };
