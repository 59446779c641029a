import type { LetterExpectation } from '../../src/check/evidence.ts';
import type { SampleLetter } from './sample-pdf.ts';

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
  }));
  return { letters, expected };
}
