import { checkPress } from '../../../src/check/press/press-checks.ts';
import { pressFile } from '../../press/press-file.ts';

export const passing = async () => checkPress(pressFile(), 'print/001.pdf');

/** Cut off, as a copy that was broken off is. */
export const failing = async () => checkPress(pressFile().slice(0, -200), 'print/001.pdf');
