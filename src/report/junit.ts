/**
 * The report as JUnit XML, for build servers: a suite for each kind of thing read, a case a check.
 */
import { findingInWords } from '../finding.ts';
import type { CheckOutcome, RunReport } from './report.ts';
import { document, type Element, element } from './xml.ts';

/** A case holds at most so many findings: build servers show them whole. */
const SHOWN = 100;

/** The text of `junit.xml`. JUnit has no third answer: *not run* and *a person must look* are skipped. */
export function reportJunit(report: RunReport): string {
  const known = new Set(report.checks.map(({ id }) => id));
  // Faults of the campaign's own files have no row in the table of checks, and must not get lost.
  const others = new Set(
    report.findings.filter(({ check, level }) => level === 'mend' && !known.has(check)).map(({ check }) => check),
  );
  const cases: CheckOutcome[] = [
    ...report.checks,
    ...[...others].map(
      (id): CheckOutcome => ({ id, reads: 'run', title: id, source: '', checked: 0, of: 0, outcome: 'failed' }),
    ),
  ];
  const suites = [...Map.groupBy(cases, ({ reads }) => reads)].map(([reads, checks]) =>
    element(
      'testsuite',
      { name: `everyletter.${reads}`, ...count(checks), timestamp: report.started },
      checks.map((check) => testCase(check, report)),
    ),
  );
  return document(element('testsuites', { name: report.campaign.title, ...count(cases) }, suites));
}

function count(checks: readonly CheckOutcome[]) {
  const of = (...outcomes: CheckOutcome['outcome'][]) =>
    checks.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return { tests: checks.length, failures: of('failed'), errors: 0, skipped: of('look', 'not run') };
}

function testCase({ id, title, reads, outcome, reason, checked, of }: CheckOutcome, { findings }: RunReport): Element {
  const attributes = { name: title, classname: `everyletter.${reads}.${id}` };
  const said = findings
    .filter(({ check, level }) => check === id && (level === 'mend' || level === 'look'))
    .map(findingInWords);
  const shown = [
    ...said.slice(0, SHOWN),
    ...(said.length > SHOWN ? [`and ${said.length - SHOWN} more in report.json`] : []),
  ];
  if (outcome === 'failed') {
    const message = said.length > 0 ? `${said.length} to be mended or looked at` : `${checked} of ${of} read`;
    return element('testcase', attributes, [
      element('failure', { message, type: id }, shown.length > 0 ? [shown.join('\n')] : []),
    ]);
  }
  if (outcome === 'not run')
    return element('testcase', attributes, [element('skipped', { message: `Not run: ${reason ?? ''}` })]);
  if (outcome === 'look') {
    return element('testcase', attributes, [
      element('skipped', { message: `A person must look: ${said.length}` }),
      element('system-out', {}, [shown.join('\n')]),
    ]);
  }
  return element('testcase', attributes);
}
