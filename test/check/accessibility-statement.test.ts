import { describe, expect, it } from 'vitest';
import { accessibilityStatement } from '../../src/check/statement/accessibility-statement.ts';
import { passing } from '../checks/accessibility-statement/fixture.ts';

/** The statement without some of its parts, by their headings. */
const without = (...headings: readonly string[]) =>
  accessibilityStatement
    .run({ ...passing, parts: passing.parts.filter(({ heading }) => !headings.includes(heading)) })
    .map(({ says }) => says);

describe('accessibility-statement', () => {
  it.each([
    ['How accessible they are', /how far the pages meet/],
    ['What is not accessible', /what is not accessible/],
    ['If you can’t use a page', /how people get/],
    ['If our answer does not help', /who enforces/],
    ['How it was made', /the day on which/],
  ])('misses “%s”', (heading, says) => {
    expect(without(heading)).toEqual([expect.stringMatching(says)]);
  });

  it('misses a way to complain, also where people can ask for another format', () => {
    expect(without('Tell us')).toContainEqual(expect.stringMatching(/telling you of problems/));
  });

  it('names a language without a statement, and pages that do not lead to one', () => {
    expect(accessibilityStatement.run({ ...passing, parts: null })).toHaveLength(1);
    const [lost] = accessibilityStatement.run({ ...passing, unlinked: ['site/en/index.html'] });
    expect(lost?.says).toContain('site/en/index.html');
  });
});
