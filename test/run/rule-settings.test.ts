import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import type { CheckOutcome } from '../../src/report/report.ts';
import { assertKnownRules, underSettings, withoutSwitchedOff } from '../../src/run/check/rule-settings.ts';

const finding: Finding = { check: 'site-html', level: 'mend', where: {}, says: 'Wrong.', todo: 'Mend it.' };
const outcome: CheckOutcome = {
  id: 'site-html',
  reads: 'html',
  title: 'T',
  source: 'S',
  checked: 3,
  of: 3,
  outcome: 'failed',
};
const reason = 'The council’s own header brings it in.';

describe('a campaign’s settings of rules', () => {
  it('leave everything alone where nothing is set', () => {
    expect(underSettings([finding], {})).toEqual([finding]);
    expect(withoutSwitchedOff([outcome], {})).toEqual([outcome]);
  });
  it('turn a finding into a warning that says why', () => {
    expect(underSettings([finding], { 'site-html': { level: 'warn', reason } })).toEqual([
      { ...finding, level: 'explain', todo: `Accepted by the campaign: ${reason}` },
    ]);
    expect(underSettings([finding], { 'site-links': { level: 'warn', reason } })).toEqual([finding]);
  });
  it('switch a check off as not run, never as passed', () => {
    const rules = { 'site-html': { level: 'off' as const, reason } };
    expect(underSettings([finding], rules)).toEqual([]);
    expect(withoutSwitchedOff([outcome], rules)[0]).toMatchObject({
      outcome: 'not run',
      reason: `Switched off in campaign.yaml: ${reason}`,
    });
  });
  it('stop at a check that there isn’t', () => {
    expect(() => assertKnownRules({ 'site-htlm': { level: 'off', reason } })).toThrow(/There is no check “site-htlm”/);
    expect(() => assertKnownRules({ 'site-html': { level: 'off', reason } })).not.toThrow();
  });
});
