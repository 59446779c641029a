/**
 * A letter has what a screen reader steers by: one heading of level 1, its language, every word in
 * a tag.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { letterPlace } from './letter-place.ts';

export const tagsPresent: Check<LetterRead> = {
  id: 'tags-present',
  reads: 'letter',
  title: 'Each letter has one main heading, its language, and all its words in tags.',
  source: 'ISO 14289-1 (PDF/UA-1) 7.1, 7.2, 7.4; RULES 5',
  run(letter) {
    const { lines, sections, untagged } = letter;
    const findings: Finding[] = [];
    const report = (says: string, todo: string) => {
      findings.push({ check: tagsPresent.id, level: 'mend', where: letterPlace(letter), says, todo });
    };
    if (lines.length === 0) {
      report(
        'The letter has no tags: a screen reader gets no order and no headings.',
        'Make the file again as a tagged PDF.',
      );
      return findings;
    }
    const headings = lines.filter(
      // A heading that a page's end divides is read once on each page.
      (line, index) =>
        line.role === 'H1' && !(lines[index - 1]?.role === 'H1' && lines[index - 1]?.page === line.page - 1),
    ).length;
    if (headings !== 1)
      report(`Unexpected ${headings} main headings (H1), expected 1.`, 'Give the letter one subject.');
    if (sections.length !== 1)
      report(`Unexpected ${sections.length} language sections (Sect), expected 1.`, 'Make the file again.');
    if (untagged > 0) report(`${untagged} pieces of text stand outside the tags.`, 'Make the file again.');
    return findings;
  },
};
