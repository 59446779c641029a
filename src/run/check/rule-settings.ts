/**
 * What a campaign says of single rules: `warn` (found, shown with its reason, and no longer kept from
 * posting) or `off` (not run, and said so). Nothing is ever hidden: the report shows each with its reason.
 */
import { checks } from '../../checks.ts';
import { CannotRun } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import type { Campaign } from '../../read/campaign.ts';
import type { CheckOutcome } from '../../report/report.ts';

export type RuleSettings = Campaign['rules'];

/** @throws CannotRun where campaign.yaml names a check that there isn't */
export function assertKnownRules(rules: RuleSettings): void {
  const unknown = Object.keys(rules).filter((id) => !checks.some((check) => check.id === id));
  if (unknown.length === 0) return;
  throw new CannotRun(
    unknown.map((id) => ({
      check: 'campaign-fields',
      level: 'mend',
      where: { file: 'campaign.yaml' },
      says: `There is no check “${id}” to be set under “rules”.`,
      todo: `Choose from ${checks.map((check) => check.id).join(', ')}.`,
    })),
  );
}

/** Findings as the campaign's settings leave them. */
export function underSettings(findings: readonly Finding[], rules: RuleSettings): Finding[] {
  return findings.flatMap((finding): Finding[] => {
    const setting = rules[finding.check];
    if (setting === undefined || finding.level === 'note' || finding.level === 'explain') return [finding];
    return setting.level === 'off'
      ? []
      : [{ ...finding, level: 'explain', todo: `Accepted by the campaign: ${setting.reason}` }];
  });
}

/** Outcomes of the checks that the campaign has switched off: *not run*, with the reason. */
export function withoutSwitchedOff(outcomes: readonly CheckOutcome[], rules: RuleSettings): CheckOutcome[] {
  return outcomes.map((outcome) => {
    const setting = rules[outcome.id];
    if (setting?.level !== 'off') return outcome;
    return {
      ...outcome,
      checked: 0,
      of: 0,
      outcome: 'not run',
      reason: `Switched off in campaign.yaml: ${setting.reason}`,
    };
  });
}
