/**
 * A personal code's address tells nobody who its reader is: the same address for everyone, and the code
 * behind `#`, which a browser keeps to itself. A path of its own could give a language or a disability away.
 */
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { letterPlace } from './letter-place.ts';

export const qrPrivate: Check<LetterRead> = {
  id: 'qr-private',
  reads: 'letter',
  title: 'A code that carries a resident’s own code opens the one address for everyone, and sends it to no server.',
  source: 'RULES 10; RFC 9110, 4.1 (the fragment is not sent); UK GDPR Art. 5(1)(c), 25',
  run(letter) {
    const own = bare(letter.expected.code);
    if (own === '') return [];
    return letter.codes.flatMap(({ payload, page }) => {
      const { hash, pathname = '', search = '' } = URL.canParse(payload) ? new URL(payload) : { hash: '' };
      const personal = bare(payload).includes(own);
      if (!personal || (bare(hash) === own && pathname === '/' && search === '')) return [];
      return [
        {
          check: qrPrivate.id,
          level: 'mend' as const,
          where: letterPlace(letter, page),
          says: 'A QR code carries the resident’s own code elsewhere than behind the # of the one address for everyone.',
          todo: 'Don’t post this batch: servers would learn who reads what. Report it.',
        },
      ];
    });
  },
};

/** Letters and figures, in capitals. */
const bare = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '');
