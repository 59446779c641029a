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

/** What each part is known by. */
const asked: readonly (readonly [part: string, todo: string, is: (part: StatementPart, intl: string) => boolean])[] = [
  [
    'how far the pages meet the standard (WCAG 2.2, level AA)',
    'Name the standard, its version and its level in “status”.',
    ({ words }) => /WCAG/.test(words) && words.includes('2.2') && /\bAA\b/.test(words),
  ],
  [
    'what is not accessible, and why',
    'List it: what the checks found stands there by itself.',
    ({ items }) => items.some((item) => item !== ''),
  ],
  [
    'an address to write to and a number, for telling you of problems',
    'Name the facts for email and phone in “tell”.',
    ({ links }) => links.some((link) => link.startsWith('mailto:')) && links.some((link) => /^(tel|sms):/.test(link)),
  ],
  [
    'who enforces the rules, with their address',
    'Name the regulations and the fact “equality” in “enforcement”.',
    ({ words, links }) =>
      words.includes('2018') &&
      ENFORCERS.some((host) => links.some((link) => link.includes(host)) || plainText(words).includes(host)),
  ],
  [
    'the day on which it was prepared',
    'Name the fact “statementDate” in “prepared”.',
    ({ words }, intl) => datesIn(words, intl).some(({ year }) => year !== null),
  ],
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
      .filter(([, , is]) => !parts.some((part) => is(part, intl)))
      .map(([part, todo]) => find(`The accessibility statement does not say ${part}.`, todo));
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
