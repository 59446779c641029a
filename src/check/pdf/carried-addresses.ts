/** The site's addresses that a letter carries, as read back from it: decoded from its codes, and printed in its words. */
import type { LetterRead } from '../evidence.ts';

export interface CarriedAddress {
  /** `https://letter.example.org/en/easy/` from a code, without its fragment, which is the resident's own;
   * `letter.example.org/en/easy` where it is printed. */
  readonly address: string;
  /** Of the letters that carry it. */
  readonly language: string;
  readonly format: string;
}

export function carriedAddresses({ expected, codes, lines }: LetterRead): CarriedAddress[] {
  const { language, format, qr } = expected;
  const hosts = [...new Set(qr.map(({ address }) => new URL(address).host))];
  const decoded = codes.map(({ payload }) => payload.split('#', 1)[0] ?? '');
  const printed = hosts.flatMap((host) => {
    const address = new RegExp(`(?<![\\w@.-])${host.replaceAll('.', '\\.')}(?:/[A-Za-z0-9-]+)*(?![\\w.-]*@)`, 'g');
    return lines.flatMap(({ text }) => text.match(address) ?? []);
  });
  return [...new Set([...decoded, ...printed])].map((address) => ({ address, language, format }));
}
