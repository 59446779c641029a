import type { Finding } from '../../src/finding.ts';
import { checkOutcomes } from '../../src/report/outcomes.ts';
import type { RunReport } from '../../src/report/report.ts';
import { checks } from '../../src/checks.ts';

const fault = (sequence: number): Finding => ({
  check: 'own-row', level: 'mend', says: 'The address read back differs from its row in line 2.',
  where: { file: 'print/001-standard.pdf', row: sequence + 1, sequence, page: 2 * sequence - 1, language: 'en', format: 'standard' },
  todo: 'Don’t post this batch; make it again, and report the fault if it stays.',
});

export const findings: readonly Finding[] = [
  ...Array.from({ length: 15 }, (_, index) => fault(index + 1)),
  {
    check: 'locale-key', level: 'mend', where: { file: 'locales/pl/letter.json', line: 12 },
    says: 'The phrase “invite” has no <few> & "many".', todo: 'Write it.',
  },
  {
    check: 'draft-words', level: 'look', where: { file: 'locales/ur/language.json', language: 'ur' },
    says: 'The Urdu words are a draft: no person has signed them.', todo: 'Have a native reader check them.',
  },
  {
    check: 'pa11y', level: 'explain', where: { file: 'site/en/index.html' },
    says: 'A heading stands in the footer.', todo: 'It names the footer for screen readers.',
  },
];

/** A run in which everything occurs that the report can show. */
export function sampleReport(changed: Partial<RunReport> = {}): RunReport {
  const all = changed.findings ?? findings;
  return {
    campaign: { id: 'citizens-assembly', title: 'Citizens’ assembly <on> hate crime & more' },
    made: {
      languages: [
        { tag: 'en', autonym: 'English', english: 'English', direction: 'ltr' },
        { tag: 'ur', autonym: 'اردو', english: 'Urdu', direction: 'rtl' },
      ],
      formats: [{ id: 'standard', title: 'Standard print' }, { id: 'large-print', title: 'Large print' }],
      counts: [[7600, 540], [310, 25]],
    },
    batches: [{ file: 'print/001-standard.pdf', format: 'standard', letters: 7910, pages: 31640, sheets: 15820 }],
    screenPdfs: 4,
    sitePages: 18,
    rejected: 3,
    checks: checkOutcomes(
      [...checks, { id: 'verapdf', reads: 'pdf', title: 'Each PDF follows PDF/UA-1.', source: 'ISO 14289-1' }],
      Object.fromEntries(checks.map(({ id }) => [id, { read: 8475, of: 8475 }])),
      all,
      { verapdf: 'Java was not found on this machine.' },
    ),
    findings: all,
    thumbnails: [
      { path: 'thumbnails/en-standard.png', language: 'en', format: 'standard', width: 360, height: 509 },
      { path: 'thumbnails/ur-large-print.png', language: 'ur', format: 'large-print', width: 360, height: 509 },
    ],
    started: '2027-01-11T09:00:00Z',
    finished: '2027-01-11T09:04:30Z',
    versions: { everyletter: '0.1.0', 'Node.js': '24.21.0' },
    ...changed,
  };
}
