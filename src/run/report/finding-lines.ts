/** Findings for a terminal: a few of each kind, so that one fault on 10,000 letters hides no other. */
import { type Finding, findingInWords } from '../../finding.ts';

const shown = 4;

/** One line each, the first of a kind and then how many more there are. @param rest where all of them stand */
export function findingLines(findings: readonly Finding[], rest = ''): string[] {
  return [...Map.groupBy(findings, ({ check, level }) => `${level} ${check}`).values()].flatMap((alike) => {
    const mark = alike[0]?.level === 'mend' ? '•' : '·';
    // "… and 1 more" takes as much room as the one.
    if (alike.length <= shown + 1) return alike.map((finding) => `  ${mark} ${findingInWords(finding)}`);
    const more = new Intl.NumberFormat('en-GB').format(alike.length - shown);
    return [
      ...alike.slice(0, shown).map((finding) => `  ${mark} ${findingInWords(finding)}`),
      `  ${mark} … and ${more} more of this kind${rest}.`,
    ];
  });
}
