import type { CheckRow } from '../../src/check/check.ts';
import type { Finding } from '../../src/finding.ts';
import { checkOutcomes } from '../../src/report/outcomes.ts';
import type { RunReport } from '../../src/report/report.ts';

/** Rows of the sample's own: the real table grows, and the golden should not change with it. */
export const checks: readonly CheckRow[] = [
  { id: 'placeholder-picture', reads: 'run', title: 'Each picture is the campaign’s own.', source: 'RULES 2' },
  { id: 'draft-words', reads: 'run', title: 'A reader of each language has signed its words.', source: 'everyletter' },
  { id: 'own-row', reads: 'letter', title: 'Each letter equals its own row.', source: 'UK GDPR Art. 5(1)(d), (f)' },
  { id: 'no-notdef', reads: 'pdf', title: 'No character is printed as an empty box.', source: 'ISO 14289-1 7.21.8' },
  { id: 'pa11y', reads: 'html', title: 'Every page passes axe & HTML_CodeSniffer.', source: 'WCAG 2.2 AA' },
];

const fault = (sequence: number): Finding => ({
  check: 'own-row',
  level: 'mend',
  says: 'The address read back differs from its row in line 2.',
  where: {
    file: 'print/001-standard.pdf',
    row: sequence + 1,
    sequence,
    page: 2 * sequence - 1,
    language: 'en',
    format: 'standard',
  },
  todo: 'Don’t post this batch; make it again, and report the fault if it stays.',
});

export const findings: readonly Finding[] = [
  ...Array.from({ length: 15 }, (_, index) => fault(index + 1)),
  {
    check: 'locale-key',
    level: 'mend',
    where: { file: 'locales/pl/letter.json', line: 12 },
    says: 'The phrase “invite” has no <few> & "many".',
    todo: 'Write it.',
  },
  {
    check: 'draft-words',
    level: 'look',
    where: { file: 'locales/ur/language.json', language: 'ur' },
    says: 'The Urdu words are a draft: no person has signed them.',
    todo: 'Have a native reader check them.',
  },
  ...['council', 'letter'].map(
    (name): Finding => ({
      check: 'placeholder-picture',
      level: 'look',
      where: { file: `pictures/${name}` },
      says: `A free pictogram stands in for the picture “${name}”.`,
      todo: `Put in your own ${name}.svg, or agree to this one.`,
    }),
  ),
  {
    check: 'pa11y',
    level: 'explain',
    where: { file: 'site/en/index.html' },
    says: 'A heading stands in the footer.',
    todo: 'It names the footer for screen readers.',
  },
];

/** A run in which everything occurs that the report can show. */
export function sampleReport(changed: Partial<RunReport> = {}): RunReport {
  const all = changed.findings ?? findings;
  return {
    campaign: { id: 'citizens-assembly', title: 'Citizens’ assembly <on> hate crime & more' },
    made: {
      languages: [
        {
          tag: 'en',
          autonym: 'English',
          english: 'English',
          direction: 'ltr',
          review: { by: 'A. Reader', on: '2026-11-20' },
        },
        { tag: 'ur', autonym: 'اردو', english: 'Urdu', direction: 'rtl', review: 'draft' },
      ],
      formats: [
        { id: 'standard', title: 'Standard print' },
        { id: 'large-print', title: 'Large print' },
      ],
      counts: [
        [7600, 540],
        [310, 25],
      ],
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
    transcripts: [{ path: 'transcripts/en/index.txt', page: 'site/en/index.html' }],
    thumbnails: [
      { path: 'thumbnails/en-standard.png', language: 'en', format: 'standard', width: 360, height: 509 },
      { path: 'thumbnails/ur-large-print.png', language: 'ur', format: 'large-print', width: 360, height: 509 },
    ],
    exhibits: [
      {
        finding: 16,
        pictures: [
          { path: 'thumbnails/ur-large-print.png', width: 360, height: 509, alt: 'The first page of this letter' },
        ],
        transcripts: [{ path: 'transcripts/en/index.txt', page: 'site/en/index.html' }],
      },
      {
        finding: 17,
        pictures: [
          { path: 'exhibits/council.png', width: 96, height: 96, alt: 'The picture that stands in for “council”' },
        ],
        transcripts: [],
      },
    ],
    signatures: [
      { what: 'The words in English', signed: { by: 'A. Reader', on: '2026-11-20' }, todo: 'Have it read.' },
      { what: 'The proof for the printer', signed: null, todo: 'Look at every page of it.' },
    ],
    started: '2027-01-11T09:00:00Z',
    finished: '2027-01-11T09:04:30Z',
    versions: { everyletter: '0.1.0', 'Node.js': '24.21.0' },
    ...changed,
  };
}
