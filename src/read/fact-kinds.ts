/** The kinds of fact: what `campaign.yaml` may say of each, and how a language writes it. */
import { z } from 'zod';
import type { Fact, Language } from '../letter.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date written 2027-02-12');
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time written "16:00", in quotes');
const where = { in: z.union([z.literal('all'), z.array(z.string())]).optional() };

export const factSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), value: z.string().min(1), ...where }),
  z.strictObject({ kind: z.literal('date'), value: isoDate, weekday: z.boolean().default(false), ...where }),
  z.strictObject({
    kind: z.literal('dates'),
    value: z.tuple([isoDate, isoDate]),
    weekday: z.boolean().default(false),
    ...where,
  }),
  z.strictObject({ kind: z.literal('time'), value: z.union([clock, z.tuple([clock, clock])]), ...where }),
  z.strictObject({ kind: z.literal('number'), value: z.number(), ...where }),
  z.strictObject({ kind: z.literal('money'), value: z.number().min(0), currency: z.string().length(3), ...where }),
  z.strictObject({ kind: z.enum(['phone', 'sms', 'email', 'web', 'address']), value: z.string().min(1), ...where }),
]);
export type FactSetting = z.infer<typeof factSchema>;

/** Written in Latin letters and figures, left to right, in every language: kept whole and isolated. */
const isolated = new Set<FactSetting['kind']>(['money', 'phone', 'sms', 'email', 'web', 'address', 'time', 'text']);

/** A fact as `language` writes it (RULES 9: calendar and digits are forced by the language's `intl` tag). */
export function localiseFact(name: string, fact: FactSetting, language: Language): Fact {
  return { kind: 'fact', name, text: inWords(fact, language), isolate: isolated.has(fact.kind) };
}

function inWords(fact: FactSetting, language: Language): string {
  switch (fact.kind) {
    case 'date':
      return dateFormat(language, fact.weekday).format(day(fact.value));
    case 'dates':
      return dateFormat(language, fact.weekday).formatRange(day(fact.value[0]), day(fact.value[1]));
    case 'time': {
      const [from, to] = typeof fact.value === 'string' ? [fact.value] : fact.value;
      return to === undefined ? time(from, language) : `${time(from, language)}–${time(to, language)}`;
    }
    case 'number':
      return new Intl.NumberFormat(language.intl).format(fact.value);
    case 'money':
      return new Intl.NumberFormat(language.intl, {
        style: 'currency',
        currency: fact.currency,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: Number.isInteger(fact.value) ? 0 : 2,
      }).format(fact.value);
    default:
      return fact.value;
  }
}

/** Where pressing the fact leads on a screen, or null. */
export function factHref(fact: FactSetting): string | null {
  const digits = (text: string) => text.replaceAll(/[^\d+]/g, '');
  switch (fact.kind) {
    case 'phone':
      return `tel:${digits(fact.value)}`;
    case 'sms':
      return `sms:${digits(fact.value)}`;
    case 'email':
      return `mailto:${fact.value}`;
    case 'web':
      return `https://${fact.value}`;
    default:
      return null;
  }
}

const day = (iso: string): Date => new Date(`${iso}T12:00:00Z`);

function dateFormat(language: Language, weekday: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language.intl, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    ...(weekday ? { weekday: 'long' } : {}),
  });
}

/** "16:00", or "4 pm" where the language's own custom is the twelve-hour clock (full hours lose their :00). */
function time(clock: string, language: Language): string {
  const twelve = new Intl.DateTimeFormat(language.intl, { hour: 'numeric' }).resolvedOptions().hour12 === true;
  const options: Intl.DateTimeFormatOptions =
    twelve && clock.endsWith(':00') ? { hour: 'numeric' } : { hour: 'numeric', minute: '2-digit' };
  return new Intl.DateTimeFormat(language.intl, { ...options, timeZone: 'UTC' }).format(
    new Date(`2000-01-01T${clock}:00Z`),
  );
}
