/**
 * The accessibility statement has every part that the law asks for, in every language. Parts are known by what they
 * must hold (a standard's name, a list, ways to get in touch, the bodies that enforce, a date), not by their headings,
 * which each language words in its own way.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import { datesIn } from '../facts/dates.ts';
import { plainText } from '../plain-text.ts';
import type { StatementPart } from './read-statement.ts';

export interface StatementRead {
  /** `site/en/accessibility/index.html`. */
  readonly file: string;
  /** BCP 47 tag for `Intl`. */
  readonly intl: string;
  /** Null where there is no such page. */
  readonly parts: readonly StatementPart[] | null;
  /** Pages of this language without a link to it. */
  readonly unlinked: readonly string[];
}

/** Who hears complaints in England, Scotland and Wales, and in Northern Ireland (reg. 8(2)(c), 12). */
const ENFORCERS = ['equalityadvisoryservice.com', 'equalityhumanrights.com', 'equalityni.org'];

const isContact = (link: string): boolean => /^(mailto|tel|sms):/.test(link);

interface Asked {
  /** What it tells, after “does not say”. */
  readonly part: string;
  readonly todo: string;
  /** What it is known by. @param intl BCP 47 */
  is(part: StatementPart, intl: string): boolean;
}

const asked: readonly Asked[] = [
  {
    part: 'how far the pages meet the standard (WCAG 2.2, level AA)',
    todo: 'Name the standard, its version and its level in “status”.',
    is: ({ words }) => /WCAG/.test(words) && words.includes('2.2') && /\bAA\b/.test(words),
  },
  {
    part: 'what is not accessible, and why',
    todo: 'List it: what the checks found stands there by itself.',
    is: ({ items }) => items.some((item) => item !== ''),
  },
  {
    part: 'an address to write to and a number, for telling you of problems',
    todo: 'Name the facts for email and phone in “tell”.',
    is: ({ links }) =>
      links.some((link) => link.startsWith('mailto:')) && links.some((link) => /^(tel|sms):/.test(link)),
  },
  {
    part: 'who enforces the rules, with their address',
    todo: 'Name the regulations and the fact “equality” in “enforcement”.',
    is: ({ words, links }) =>
      words.includes('2018') &&
      ENFORCERS.some((host) => links.some((link) => link.includes(host)) || plainText(words).includes(host)),
  },
  {
    part: 'the day on which it was prepared',
    todo: 'Name the fact “statementDate” in “prepared”.',
    is: ({ words }, intl) => datesIn(words, intl).some(({ year }) => year !== null),
  },
];

export const accessibilityStatement: Check<StatementRead> = {
  id: 'accessibility-statement',
  reads: 'html',
  title: 'The accessibility statement has every part that the law asks for, and every page leads to it.',
  source: 'SI 2018/952, reg. 8; Decision (EU) 2018/1523 (model statement); RULES 4',
  run({ file, intl, parts, unlinked }) {
    const find = (says: string, todo: string): Finding => ({
      check: accessibilityStatement.id,
      level: 'mend',
      where: { file },
      says,
      todo,
    });
    if (parts === null) return [find('There is no accessibility statement.', 'Make the site again.')];
    const missing = asked
      .filter(({ is }) => !parts.some((part) => is(part, intl)))
      .map(({ part, todo }) => find(`The accessibility statement does not say ${part}.`, todo));
    // Ways to get what can't be used, and ways to complain, are two things.
    const contacts = parts.filter(({ links }) => links.some(isContact)).length;
    const alternatives =
      contacts === 1
        ? [
            find(
              'The accessibility statement does not say how people get what they can’t use on the pages.',
              'Give the ways to ask for another format a heading of their own.',
            ),
          ]
        : [];
    const lost = unlinked.map((page) =>
      find(`${page} has no link to the accessibility statement.`, 'Link it in the foot of every page.'),
    );
    return [...missing, ...alternatives, ...lost];
  },
};
