/** Outputs and offers as the checks get them. */
import type { StatedFact } from '../../src/check/facts/evidence.ts';
import type { Output, Said } from '../../src/check/facts/output.ts';
import type { OffersRead, SignedOffer } from '../../src/check/offer/evidence.ts';

export const stated: Readonly<Record<string, StatedFact>> = {
  replyBy: { kind: 'date', value: '2027-02-12', weekday: false },
  weekend: { kind: 'dates', value: ['2027-05-08', '2027-05-09'], weekday: true },
  starts: { kind: 'time', value: '10:00' },
  hours: { kind: 'time', value: ['09:00', '18:00'] },
  members: { kind: 'number', value: 45 },
  homes: { kind: 'number', value: 10000 },
  thankYou: { kind: 'money', value: 375, currency: 'GBP' },
  phone: { kind: 'phone', value: '0808 157 0123' },
  relay: { kind: 'phone', value: '18001 0808 157 0123' },
  email: { kind: 'email', value: 'assembly@example.org' },
  place: { kind: 'address', value: 'Mere Park School, London SE30 2AA' },
};

/** A letter on paper of these lines, on page 1. */
export function output(language: string, lines: readonly string[]): Output {
  return {
    where: { file: `site/${language}/letter.pdf`, language, format: 'standard' },
    medium: 'paper',
    language,
    format: 'standard',
    said: lines.map((text) => ({ kind: 'words', text, language, page: 1 })),
    codes: [],
  };
}

const english = { en: 'English', pl: 'Polish', ur: 'Urdu' } as const;
export const offerWords = { en: 'In English: this code', pl: 'Po polsku: ten kod', ur: 'اردو میں: یہ کوڈ' } as const;

export const sign: SignedOffer = {
  title: 'British Sign Language',
  alt: 'Two hands signing',
  address: 'letter.example.org/en/bsl',
};
/** The sign, and its words beside it. */
export const signed: readonly Said[] = [
  { kind: 'picture', alt: sign.alt, page: 1 },
  { kind: 'words', text: `Watch this letter in BSL: ${sign.address}`, language: 'en', page: 1 },
];

/** A panel on page 1 with these lines, by language, beside its code and its address. */
export function panelOf(lines: Readonly<Record<string, string>>): Output {
  return {
    ...output('en', ['Will you join us?']),
    said: [
      ...signed,
      { kind: 'picture', alt: 'QR code. It opens letter.example.org', page: 1 },
      { kind: 'words', text: 'letter.example.org', language: 'en', page: 1 },
      ...Object.entries(lines).map(([language, text]): Said => ({ kind: 'words', text, language, page: 1 })),
    ],
    codes: [{ payload: 'https://letter.example.org/#K7QJ', page: 1 }],
  };
}

/** What the worked example's three languages ask of an output. `words`: what their locales offer with. */
export function offers(from: Output, words: Readonly<Record<string, string>> = offerWords): OffersRead {
  return {
    output: from,
    translations: (['en', 'pl', 'ur'] as const).map((language) => ({
      language,
      english: english[language],
      script: language === 'ur' ? 'Arab' : 'Latn',
      words: words[language] ?? '',
      readBefore: language === 'pl' ? ['en'] : [],
    })),
    signed: [sign],
    short: 'letter.example.org',
    vocabularies: new Map([
      ['en', new Set('this letter is in your language use the code here website or'.split(' '))],
      ['pl', new Set('ten list jest po polsku kod strona lub tutaj'.split(' '))],
      ['ur', new Set('یہ خط کوڈ میں یا'.split(' '))],
    ]),
  };
}
