/**
 * Words in another language than the letter's are marked with it, so that a screen reader speaks them
 * with the right voice: the lines of the language panel, and names of things in running text.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead, ReadStretch } from '../evidence.ts';
import { plainText } from '../plain-text.ts';
import { letterPlace } from './letter-place.ts';

export const languageOfParts: Check<LetterRead> = {
  id: 'language-of-parts',
  reads: 'letter',
  title: 'Words in another language than the letter’s are marked with their own, and no others are.',
  source: 'WCAG 2.2, 3.1.2; ISO 14289-1 (PDF/UA-1) 7.2; RULES 5, 9',
  run(letter) {
    const { expected, lines, figures } = letter;
    const wanted = foreign(expected.reading?.filter(({ path }) => !path.endsWith('Figure')) ?? [], expected.language);
    const found = foreign(lines, expected.language);
    const finding = (says: string, page?: number): Finding => ({
      check: languageOfParts.id,
      level: 'mend',
      where: letterPlace(letter, page),
      says,
      todo: 'Don’t post this batch: a screen reader would mispronounce it. Make it again, and report the fault if it stays.',
    });
    const findings: Finding[] = [];
    let next = 0;
    for (const { language, text } of wanted) {
      const taken = stretchesThatSay({ language, text }, found, next);
      next += taken;
      if (taken > 0) continue;
      const marked = found.slice(next).find((stretch) => stretch.text === text)?.language ?? expected.language;
      findings.push(
        finding(
          isLanguage(marked, language)
            ? `Words in ${language} stand in another order than they should.`
            : `Words in ${language} are marked as ${marked}.`,
        ),
      );
      break;
    }
    const surplus = found[next];
    if (findings.length === 0 && surplus !== undefined)
      findings.push(finding(`Words are marked as ${surplus.language}, expected ${expected.language}.`));
    const wrong = figures.find(({ language }) => language !== null && !isLanguage(language, expected.language));
    if (wrong !== undefined)
      findings.push(
        finding(`A picture’s words are marked as ${wrong.language}, expected ${expected.language}.`, wrong.page),
      );
    return findings;
  },
};

interface Part {
  readonly language: string | null;
  readonly text: string;
  readonly stretches: readonly ReadStretch[];
}

/** The stretches that are not in `own`, without spaces. */
function foreign(parts: readonly Part[], own: string): ReadStretch[] {
  return parts
    .flatMap(({ language, text, stretches }) =>
      language === null || isLanguage(language, own) ? stretches : [{ language, text }],
    )
    .filter(({ language }) => !isLanguage(language, own))
    .map(({ language, text }) => ({ language, text: plainText(text).replaceAll(' ', '') }));
}

/** How many stretches from `next` on say this one: two where a page's end divides it. 0: none. */
function stretchesThatSay({ language, text }: ReadStretch, found: readonly ReadStretch[], next: number): number {
  let said = '';
  let taken = 0;
  while (said !== text) {
    const stretch = found[next + taken];
    if (stretch === undefined || !isLanguage(stretch.language, language) || !text.startsWith(said + stretch.text))
      return 0;
    if (stretch.text === '') return 0;
    said += stretch.text;
    taken += 1;
  }
  return taken;
}

function isLanguage(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
