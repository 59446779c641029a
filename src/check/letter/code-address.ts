/** Who has no camera, or one that reads no codes, types the address: it stands on the code's own side, in words. */
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { plainText } from '../plain-text.ts';
import { letterPlace } from './letter-place.ts';

export const codeAddress: Check<LetterRead> = {
  id: 'code-address',
  reads: 'letter',
  title: 'Beside each code stands the address that it opens, short enough to type.',
  source: 'RULES 6 (readable short address beside it); RULES 3 (a short address in print)',
  run(letter) {
    return letter.codes.flatMap(({ payload, page }) => {
      const address = typed(payload);
      // A code that opens no address has none to type: other checks ask what it should open.
      if (address === null) return [];
      const printed = letter.lines.some((line) => line.page === page && plainText(line.text).includes(address));
      if (printed) return [];
      return [
        {
          check: codeAddress.id,
          level: 'mend' as const,
          where: letterPlace(letter, page),
          says: `A code has no address beside it: “${address}” stands nowhere on its page.`,
          todo: 'Print the address in words beside the code: not everyone has a phone that reads codes.',
        },
      ];
    });
  },
};

/** As people type it: without its scheme, what follows `#` and a stroke at its end. */
function typed(payload: string): string | null {
  if (!URL.canParse(payload)) return null;
  const { protocol, host, pathname } = new URL(payload);
  return /^https?:$/.test(protocol) ? `${host}${pathname}`.replace(/\/$/, '') : null;
}
