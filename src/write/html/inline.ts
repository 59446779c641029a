import type { CannotRun } from '../../errors.ts';
import type { Fact, Inline } from '../../letter.ts';
import { personalData } from '../personal-data.ts';
import { attribute, escapeHtml } from './escape.ts';

/** Turns an address of a Letter (`/en/easy/`, `https:…`, `tel:…`) into one that works from the page at hand. */
export type LinkFrom = (href: string) => string;

/** Facts up to this many characters never break over two lines on a common phone (the style sheet lets
 * them on smaller ones). Longer ones (dates, postal and web addresses) may wrap. */
const UNBREAKABLE = 16;

/**
 * Inline nodes as HTML phrasing content.
 * @throws CannotRun if a resident's own data is among them: web pages are for everybody.
 */
export function inlinesToHtml(inlines: readonly Inline[], link: LinkFrom): string {
  return inlines.map((inline) => inlineToHtml(inline, link)).join('');
}

function inlineToHtml(inline: Inline, link: LinkFrom): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text);
    case 'strong':
      return `<strong>${inlinesToHtml(inline.children, link)}</strong>`;
    case 'fact':
      return factToHtml(inline);
    case 'link':
      return `<a${attribute('href', link(inline.href))}>${inlinesToHtml(inline.children, link)}</a>`;
    case 'foreign': {
      const language = attribute('lang', inline.language) + attribute('dir', inline.direction);
      return `<span${language}>${inlinesToHtml(inline.children, link)}</span>`;
    }
    case 'field':
      throw personalOnPage(`the resident's “${inline.name}”`);
  }
}

/** What inline nodes say, without their marks. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ('text' in inline ? inline.text : wordsOf(inline.children))).join('');
}

/** `bdi` keeps a phone number or a price in its own order inside right-to-left words (HTML 4.5.24). */
function factToHtml(fact: Fact): string {
  const classes = fact.text.length <= UNBREAKABLE ? ' class="fact"' : '';
  const words = breakable(fact.text).map(escapeHtml).join('<wbr>');
  if (fact.isolate) return `<bdi dir="ltr"${classes}>${words}</bdi>`;
  return classes === '' ? words : `<span${classes}>${words}</span>`;
}

/** A long web or email address, in parts between which a line may end: before a dot or `@`, after a stroke. */
function breakable(words: string): string[] {
  return words.length <= UNBREAKABLE || /\s/.test(words) ? [words] : words.split(/(?=[.@])|(?<=\/)/);
}

/** The refusal to show a resident's data on a page. */
export const personalOnPage = (what: string): CannotRun =>
  personalData(`A web page, which anyone can open, was about to show ${what}.`, 'web page');
