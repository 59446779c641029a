/**
 * Each QR code of a letter, decoded from its rendered page as a phone would, opens the address that
 * it should.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { letterPlace } from './letter-place.ts';

export const qrDecodes: Check<LetterRead> = {
  id: 'qr-decodes',
  reads: 'letter',
  title: 'Each letter’s QR codes, decoded from the rendered page, open the address that they should.',
  source: 'ISO/IEC 18004; RULES 6 (decode every one)',
  run(letter) {
    const { expected, codes } = letter;
    const finding = (says: string, todo: string, page?: number): Finding => ({
      check: qrDecodes.id,
      level: 'mend',
      where: letterPlace(letter, page),
      says,
      todo,
    });
    const findings: Finding[] = [];
    const surplus = [...codes];
    const missing = expected.qr.filter(({ address }) => {
      const at = surplus.findIndex((code) => code.payload === address);
      if (at < 0) return true;
      surplus.splice(at, 1);
      return false;
    });
    // Surplus codes stand in for missing ones: a wrong address is one fault, not two.
    for (const code of surplus) {
      findings.push(
        missing.pop() === undefined
          ? finding('A QR code that the letter should not carry stands on it.', 'Take it off the template.', code.page)
          : finding(
              'A QR code opens another address than it should.',
              'Don’t post this batch; make it again.',
              code.page,
            ),
      );
    }
    for (const _ of missing) {
      findings.push(
        finding(
          `A QR code can’t be decoded: ${expected.qr.length - missing.length} of ${expected.qr.length} were read.`,
          'See that nothing covers the code, that it is at least 25 mm wide and has clear paper around it.',
        ),
      );
    }
    for (const { second, payload, page } of codes) {
      if (second === undefined || second === payload) continue;
      findings.push(
        second === null
          ? {
              ...finding(
                'A second decoder can’t read a QR code that the first one reads.',
                'Scan it with a phone.',
                page,
              ),
              level: 'look',
            }
          : finding('Two decoders read a QR code differently.', 'Don’t post this batch; make it again.', page),
      );
    }
    return findings;
  },
};
