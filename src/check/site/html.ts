import type { ConfigData } from 'html-validate';
import { HtmlValidate } from 'html-validate';
import type { Finding } from '../../finding.ts';
import { siteChecks } from './checks.ts';
import type { SitePage } from './pages.ts';

/** html-validate's recommended rules, with the reasons for what differs. */
const settings: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Facts that must not break carry a class that says so to the style sheet; a no-break space would
    // change their characters, which other checks compare with the campaign's.
    'tel-non-breaking': 'off',
    // Languages write long titles; nothing of ours is shown in search results.
    'long-title': 'off',
    // `&` in text and void elements are the writer's own, tested elsewhere; style is a matter of taste here.
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
  },
};

/** One finding a page and rule; the first place is named, with how many more there are. */
export async function htmlFindings(pages: readonly SitePage[]): Promise<Finding[]> {
  const validator = new HtmlValidate(settings);
  const findings: Finding[] = [];
  for (const page of pages) {
    const report = await validator.validateString(page.html, page.path);
    const messages = report.results.flatMap((result) => result.messages);
    for (const [rule, [first, ...others]] of Map.groupBy(messages, (message) => message.ruleId)) {
      if (first === undefined) continue;
      const more = others.length === 0 ? '' : `, and ${others.length} more like it`;
      findings.push({
        check: siteChecks.html.id,
        level: 'mend',
        where: { file: `site/${page.path}`, line: first.line },
        says: `The HTML is not valid: ${first.message} (${rule})${more}.`,
        todo: 'Correct the template in templates/ that writes this line.',
      });
    }
  }
  return findings;
}
