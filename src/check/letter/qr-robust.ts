/**
 * Codes are scanned by old phones, in dim halls, from paper that was folded: a sample of them is read again
 * finer, out of focus and at half contrast, by both decoders.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { letterPlace } from './letter-place.ts';

export const qrRobust: Check<LetterRead> = {
  id: 'qr-robust',
  reads: 'letter',
  title:
    'In a sample of each batch, two decoders read each code at 150 and 300 dpi, and still when it is blurred and at half contrast.',
  source: 'RULES 6 (a sample with two decoders); ISO/IEC 15415 asks the like of symbol contrast',
  sampled: ({ codes }) => codes.some(({ trials }) => trials !== undefined),
  run(letter) {
    return letter.codes.flatMap(({ page, payload, trials = [] }) =>
      trials.flatMap(({ dpi, worn, decoder, read }): Finding[] => {
        if (read === payload) return [];
        const how = `at ${dpi} dpi${worn ? ', blurred and at half contrast' : ''}`;
        const where = letterPlace(letter, page);
        if (read !== null) {
          const says = `The ${decoder} decoder reads another address in a QR code ${how}.`;
          return [{ check: qrRobust.id, level: 'mend', where, says, todo: 'Don’t post this batch; make it again.' }];
        }
        const says = `The ${decoder} decoder can’t read a QR code ${how}.`;
        const todo = 'Print the code larger, or give it a shorter address; scan it with an old phone.';
        return [{ check: qrRobust.id, level: worn && decoder === 'second' ? 'look' : 'mend', where, says, todo }];
      }),
    );
  },
};
