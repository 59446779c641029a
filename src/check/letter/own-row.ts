/**
 * Name, address, postcode, personal code and language of a letter, read back from the file on disk,
 * equal its own row.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead, ReadLine } from '../evidence.ts';
import { plainText } from '../plain-text.ts';
import { letterPlace, makeAgain } from './letter-place.ts';

export const ownRow: Check<LetterRead> = {
  id: 'own-row',
  reads: 'letter',
  title: 'Each letter’s name, address, postcode, code and language, read back from the file, equal its own row.',
  source: 'everyletter: nobody else’s letter; UK GDPR Art. 5(1)(d), (f)',
  run(letter) {
    const { expected } = letter;
    const { language } = expected;
    const finding = (says: string): Finding => ({
      check: ownRow.id,
      level: 'mend',
      where: letterPlace(letter),
      says,
      todo: makeAgain,
    });
    if (letter.pagesRead < expected.pages) {
      return [finding(`Only ${letter.pagesRead} of the letter’s ${expected.pages} pages can be read.`)];
    }
    // An untagged file is the finding of another check; its words are compared all the same.
    const lines = letter.lines.length > 0 ? letter.lines : letter.artifacts;
    const findings = addressFaults(lines, expected.addressLines).map((says) => finding(says));
    const told = lines.map((line) => plainText(line.text)).join('\n');
    if (expected.name !== null && !told.includes(plainText(expected.name))) {
      findings.push(finding('The name of its row can’t be read in the letter.'));
    }
    if (!told.includes(plainText(expected.code)))
      findings.push(finding('The personal code of its row can’t be read in the letter.'));
    const others = letter.sections.filter((section) => section?.toLowerCase() !== language.toLowerCase());
    if (letter.lines.length > 0 && (others.length > 0 || letter.sections.length === 0)) {
      findings.push(finding(`The letter is marked as ${others[0] ?? 'no language'}, expected ${language}.`));
    }
    return findings;
  },
};

/** What is wrong with the address, in words that quote nothing of it. */
function addressFaults(lines: readonly ReadLine[], address: readonly string[]): string[] {
  const wanted = address.map(plainText);
  const told = lines.map((line) => plainText(line.text));
  if (standsIn(told, wanted.join(' '))) return [];
  const missing = wanted.findIndex((line) => !told.includes(line));
  if (missing >= 0) return [`The address read back differs from its row in line ${missing + 1}.`];
  return ['The lines of the address stand in another order than in its row, or other words stand between them.'];
}

/** Whether some consecutive lines, joined, are exactly `wanted`: an address line may have been broken in two. */
function standsIn(lines: readonly string[], wanted: string): boolean {
  for (let first = 0; first < lines.length; first += 1) {
    let joined = lines[first] ?? '';
    for (let next = first + 1; joined !== '' && wanted.startsWith(joined); next += 1) {
      if (joined === wanted) return true;
      if (next >= lines.length) break;
      joined += ` ${lines[next]}`;
    }
  }
  return false;
}
