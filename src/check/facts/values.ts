/** Whether a text says a fact, in whichever way of writing it: our own reading, not the writer's. */
import { plainText } from '../plain-text.ts';
import { datesIn, latinDigits } from './dates.ts';
import type { StatedFact } from './evidence.ts';

export function says(text: string, fact: StatedFact, intl: string): boolean {
  const plain = latinDigits(plainText(text));
  switch (fact.kind) {
    case 'date':
      return saysDate(text, fact.value, intl);
    case 'dates':
      return fact.value.every((value) => saysDate(text, value, intl));
    case 'time':
      return [fact.value].flat().every((value) => saysTime(plain, value, intl));
    case 'number':
      return numbersIn(plain).includes(fact.value);
    case 'money':
      return amountsIn(plain, fact.currency).includes(fact.value);
    case 'phone':
    case 'sms':
      return digitsOf(plain).includes(digitsOf(fact.value));
    default:
      return plain.includes(latinDigits(plainText(fact.value)));
  }
}

function saysDate(text: string, iso: string, intl: string): boolean {
  const [year, month, day] = iso.split('-').map(Number);
  return datesIn(text, intl).some(
    (found) => found.day === day && found.month === month && (found.year === null || found.year === year),
  );
}

/** "16:00", "16.00", or "4 pm" with the language's own marks of the half day. */
function saysTime(plain: string, clock: string, intl: string): boolean {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const minutes = String(minute).padStart(2, '0');
  const marks = new Intl.DateTimeFormat(intl, { hour: 'numeric', hour12: true, timeZone: 'UTC' })
    .formatToParts(Date.UTC(2027, 0, 1, hour))
    .flatMap(({ type, value }) => (type === 'dayPeriod' ? value : []));
  const half = [...marks, hour < 12 ? 'am' : 'pm'].map(escaped).join('|');
  const short = minute === 0 ? `(?:[:.]${minutes})?` : `[:.]${minutes}`;
  return new RegExp(`(?<!\\d)(?:0?${hour}[:.]${minutes}(?!\\d)|${hour % 12 || 12}${short} ?(?:${half}))`, 'iu').test(
    plain,
  );
}

/** Whole numbers that are no part of a time, a code or a larger number; groups of three may be parted. */
function numbersIn(plain: string): number[] {
  const found = plain.matchAll(
    /(?<![\p{L}\p{N}:./-])\d{1,3}(?:[.,' ]\d{3})+(?!\d)|(?<![\p{L}\p{N}:./-])\d+(?![\d:]|\.\d)/gu,
  );
  return [...found].map(([number]) => Number(number.replace(/\D/gu, '')));
}

/** Amounts beside a currency's sign or letters, before or after: `£375`, `375 £`, `GBP 375.50`. */
export function amountsIn(text: string, currency: string): number[] {
  const plain = latinDigits(plainText(text));
  const signs = (['narrowSymbol', 'symbol', 'code'] as const).flatMap((currencyDisplay) =>
    new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay })
      .formatToParts(0)
      .flatMap(({ type, value }) => (type === 'currency' ? value : [])),
  );
  const sign = `(?:${signs.map(escaped).join('|')})`;
  const amount = String.raw`(\d{1,3}(?:[., ]\d{3})+(?:[.,]\d{2})?|\d+(?:[.,]\d{2})?)(?!\d)`;
  const found = plain.matchAll(new RegExp(`${sign} ?${amount}|(?<!\\d)${amount} ?${sign}`, 'gu'));
  return [...found].map(([, after, before]) => amountOf(after ?? before ?? ''));
}

/** Two figures after the last mark are pence; any other mark parts thousands. */
function amountOf(text: string): number {
  const pence = /[.,](\d{2})$/u.exec(text)?.[1];
  const whole = (pence === undefined ? text : text.slice(0, -3)).replace(/\D/gu, '');
  return Number(whole) + (pence === undefined ? 0 : Number(pence) / 100);
}

/** Telephone numbers in a text: nine figures or more, from 0 or +. */
export function phonesIn(text: string): string[] {
  return [...latinDigits(plainText(text)).matchAll(/(?<![\d+])(?:\+|0)\d(?: ?\d){7,}/gu)].map(([found]) => found);
}

/** Email addresses in a text. */
export function emailsIn(text: string): string[] {
  return [...plainText(text).matchAll(/[\w.+-]+@\w(?:[\w-]*\w)?(?:\.\w(?:[\w-]*\w)?)+/gu)].map(([found]) => found);
}

export const digitsOf = (text: string): string => text.replace(/\D/gu, '');

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
