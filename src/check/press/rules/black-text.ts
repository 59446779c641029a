import type { Check } from '../../check.ts';
import type { PressRead } from '../press-read.ts';
import { fault } from './fault.ts';

/** pt. Below it, inks that are a tenth of a millimetre out of register blur letters. */
export const coloursFrom = 12;

const isBlackAlone = ([c = 0, m = 0, y = 0]: readonly number[]): boolean => c === 0 && m === 0 && y === 0;

/** Black text is black ink alone; only type from 12 pt may be in a colour, and white type is no text at all. */
export const pressBlackText: Check<PressRead> = {
  id: 'press-black-text',
  reads: 'pdf',
  title: 'Small text is printed in black ink alone, so that it stays sharp.',
  source: 'RULES, “Decided here” (text is K only)',
  run(read) {
    const text = read.colours.filter(
      ({ use, space, layer }) => use === 'text' && space === 'DeviceCMYK' && layer === null,
    );
    const mixed = text.filter(({ values, size }) => !isBlackAlone(values) && size < coloursFrom - 0.01);
    // Black that is made of all four inks, whatever its size.
    const rich = text.filter(({ values }) => !isBlackAlone(values) && (values[3] ?? 0) >= 0.8);
    return [...new Set([...mixed, ...rich])].map(({ values, size, page }) => {
      const inks = values.map((value) => Math.round(value * 100)).join(' ');
      const says = `Text of ${Math.round(size * 10) / 10} pt is printed in several inks (CMYK ${inks}), expected black alone.`;
      return fault(pressBlackText.id, read, says, { page });
    });
  },
};
