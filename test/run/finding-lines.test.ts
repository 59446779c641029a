import { expect, it } from 'vitest';
import type { Finding } from '../../src/finding.ts';
import { findingLines } from '../../src/run/report/finding-lines.ts';

const findings = (check: string, count: number, level: Finding['level'] = 'mend'): Finding[] =>
  Array.from({ length: count }, (_, at) => ({
    check,
    level,
    where: { row: at + 2 },
    says: `${check}.`,
    todo: 'Mend it.',
  }));

it('shows the first of a kind, so that one fault on every letter hides no other', () => {
  expect(findingLines([...findings('qr', 1500), ...findings('name', 1)], ' in the report')).toEqual([
    '  • row 2: qr. Mend it.',
    '  • row 3: qr. Mend it.',
    '  • row 4: qr. Mend it.',
    '  • row 5: qr. Mend it.',
    '  • … and 1,496 more of this kind in the report.',
    '  • row 2: name. Mend it.',
  ]);
});

it('shows all of a few', () => {
  expect(findingLines(findings('draft', 5, 'look'))).toHaveLength(5);
  expect(findingLines(findings('draft', 5, 'look'))[0]).toBe('  · row 2: draft. Mend it.');
});
