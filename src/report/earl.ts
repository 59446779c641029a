/**
 * The report as EARL 1.0 (W3C, Evaluation and Report Language) in JSON-LD: what other tools for
 * accessibility evaluation read. One assertion a check; `earl:cantTell` where a person must look.
 */
import { findingInWords } from '../finding.ts';
import type { Outcome, RunReport } from './report.ts';

const outcomes: Readonly<Record<Outcome, string>> = {
  passed: 'earl:passed',
  failed: 'earl:failed',
  look: 'earl:cantTell',
  'not run': 'earl:untested',
};

/** The text of `earl.jsonld`. */
export function reportEarl(report: RunReport): string {
  const program = `everyletter ${report.versions['everyletter'] ?? ''}`.trim();
  const assertions = report.checks.map((check) => {
    const said = report.findings.filter(
      ({ check: id, level }) => id === check.id && (level === 'mend' || level === 'look'),
    );
    return {
      '@type': 'earl:Assertion',
      'earl:assertedBy': { '@id': '#program' },
      'earl:subject': { '@id': '#outputs' },
      'earl:test': {
        '@id': `#check-${check.id}`,
        '@type': 'earl:TestCriterion',
        'dct:title': check.title,
        'dct:source': check.source,
      },
      'earl:mode': { '@id': 'earl:automatic' },
      'earl:result': {
        '@type': 'earl:TestResult',
        'earl:outcome': { '@id': outcomes[check.outcome] },
        'dct:date': report.finished,
        'earl:info': [
          `${check.checked} of ${check.of}`,
          ...(check.reason === undefined ? [] : [check.reason]),
          ...said.slice(0, shown).map(findingInWords),
        ].join('\n'),
      },
    };
  });
  const document = {
    '@context': { earl: 'http://www.w3.org/ns/earl#', dct: 'http://purl.org/dc/terms/' },
    '@graph': [
      { '@id': '#program', '@type': ['earl:Assertor', 'earl:Software'], 'dct:title': program },
      { '@id': '#outputs', '@type': 'earl:TestSubject', 'dct:title': report.campaign.title },
      ...assertions,
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Findings quoted in one assertion; all of them stand in report.json. */
const shown = 100;
