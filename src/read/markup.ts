/** A phrase with its values, as the small semantic HTML that templates emit. */
import Handlebars from 'handlebars';
import type { Fact } from '../letter.ts';

const { escapeExpression } = Handlebars;

export interface Value {
  readonly fact?: Fact;
  /** Where pressing a fact leads; null on paper. */
  readonly href?: string | null;
  /** A value of the resident's own row. */
  readonly own?: string;
}
export type ValueOf = (name: string) => Value | null;

const placeholder = /\{\{\s*([A-Za-z]\w*)\s*\}\}/;

/** Fills a phrase as HTML. `missing` hears of names without a value. */
export function fillMarkup(phrase: string, valueFor: ValueOf, missing: (name: string) => void): string {
  return fill(phrase, escapeExpression, (name) => {
    const value = valueFor(name);
    if (value?.own !== undefined) return `<own-value name="${name}">${escapeExpression(value.own)}</own-value>`;
    if (value?.fact === undefined) {
      missing(name);
      return '';
    }
    const mark = `<fact-value name="${name}"${value.fact.isolate ? ' isolate' : ''}>${escapeExpression(value.fact.text)}</fact-value>`;
    return value.href ? `<a href="${escapeExpression(value.href)}">${mark}</a>` : mark;
  });
}

/** Fills a phrase as plain text: for alternative texts and titles. */
export function fillPlain(phrase: string, valueFor: ValueOf, missing: (name: string) => void): string {
  return fill(
    phrase,
    (text) => text,
    (name) => {
      const value = valueFor(name);
      const text = value?.own ?? value?.fact?.text;
      if (text === undefined) missing(name);
      return text ?? '';
    },
  );
}

function fill(phrase: string, words: (text: string) => string, value: (name: string) => string): string {
  // Splitting on a pattern with one group gives words and names in turn.
  return phrase
    .split(placeholder)
    .map((part, at) => (at % 2 === 0 ? words(part) : value(part)))
    .join('');
}
