import { describe, expect, it } from 'vitest';
import { reportEarl } from '../../src/report/earl.ts';
import { sampleReport } from './sample-report.ts';

interface Node {
  '@type'?: string;
  'earl:test'?: { '@id': string };
  'earl:result'?: { 'earl:outcome': { '@id': string }; 'earl:info': string };
}
const nodes = (JSON.parse(reportEarl(sampleReport())) as { '@graph': Node[] })['@graph'];
const of = (id: string) => nodes.find((node) => node['earl:test']?.['@id'] === `#check-${id}`)?.['earl:result'];

describe('earl.jsonld', () => {
  it('asserts once a check, and cannot tell where a person must look', () => {
    const report = sampleReport();
    expect(nodes.filter((node) => node['@type'] === 'earl:Assertion')).toHaveLength(report.checks.length);
    for (const { id, outcome } of report.checks) {
      const expected = {
        passed: 'earl:passed',
        failed: 'earl:failed',
        look: 'earl:cantTell',
        'not run': 'earl:untested',
      }[outcome];
      expect(of(id)?.['earl:outcome']['@id'], id).toBe(expected);
    }
  });
  it('quotes what was found', () => {
    expect(of('own-row')?.['earl:info']).toContain('The address read back differs from its row in line 2.');
  });
});
