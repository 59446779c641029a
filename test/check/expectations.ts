import type { ExpectedPart, LetterExpectation } from '../../src/check/evidence.ts';
import { BODY, codeAlt, type SampleLetter, SHORT } from './sample-pdf.ts';

/** Three residents of a fictional street, and the letters that are right for them. */
export function residents(): { letters: SampleLetter[]; expected: LetterExpectation[] } {
  const people = [
    {
      name: 'Agnieszka Nowak',
      lines: ['Flat 12', '7 Example Street', 'LONDON'],
      postcode: 'ZZ1 1AA',
      code: '7Q4X-M2KD-0000-1111',
    },
    {
      name: 'Tariq Mahmood Khan',
      lines: ['Rose Cottage', '9 Example Street', 'LONDON'],
      postcode: 'ZZ1 1AB',
      code: 'AB3D-EFGH-JKMN-2222',
    },
    { name: null, lines: ['11 Example Street', 'LONDON'], postcode: 'ZZ1 1AB', code: 'QRST-VWXY-Z012-3333' },
  ];
  const letters = people.map(({ name, lines, postcode, code }) => ({
    language: 'en',
    addressLines: [name ?? 'The resident', ...lines, postcode],
    name,
    code,
    qr: [`https://letter.example.org/#${code}`],
    pages: 2,
  }));
  const expected = letters.map((letter, index) => ({
    sequence: index + 1,
    batch: '001-standard',
    firstPage: 1 + 2 * index,
    pages: 2,
    row: index + 2,
    language: 'en',
    format: 'standard',
    addressLines: letter.addressLines,
    name: letter.name,
    code: letter.code,
    qr: letter.qr.map((address) => ({ address })),
    least: { size: 10, leading: 1.2, xHeight: 1 },
    reading: readingOf(letter),
  }));
  return { letters, expected };
}

/** What a sample letter says, in the order in which it is tagged. */
function readingOf(letter: SampleLetter): ExpectedPart[] {
  const part = (path: string, text: string, personal = false): ExpectedPart => {
    const { language } = letter;
    return { path, text, language, stretches: [], personal, floating: null, mayRecur: false };
  };
  return [
    ...letter.addressLines.map((line) => part('P', line, true)),
    part('H1', 'Can you help?'),
    ...(letter.name === null ? [] : [part('P', `Dear ${letter.name},`, true)]),
    part('P', `Your code is ${letter.code}`, true),
    ...letter.qr.map((address) => part('Figure', codeAlt(address))),
    ...(letter.qr.length > 0 ? [part('P', SHORT)] : []),
    ...Array.from({ length: letter.pages ?? 1 }, () => part('P', BODY)),
  ];
}
