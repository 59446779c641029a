/**
 * A file of letters says what it is: tagged, with a title and a language, and holds the pages that
 * its letters need.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { FileRead } from '../evidence.ts';

export const documentNamed: Check<FileRead> = {
  id: 'document-named',
  reads: 'pdf',
  title: 'Each PDF is tagged, has a title and a language, and holds exactly the pages of its letters.',
  source: 'ISO 14289-1 (PDF/UA-1) 6.2, 7.1, 7.2; RULES 5',
  run({ file, pages, expectedPages, tagged, title, language }) {
    const findings: Finding[] = [];
    const report = (says: string) => {
      findings.push({ check: documentNamed.id, level: 'mend', where: { file }, says, todo: 'Make the file again.' });
    };
    if (pages !== expectedPages) report(`Unexpected ${pages} pages, expected ${expectedPages}.`);
    if (!tagged) report('The PDF is not marked as tagged.');
    if (title === null || title.trim() === '') report('The PDF has no title.');
    if (language === null || language.trim() === '') report('The PDF names no language.');
    return findings;
  },
};
