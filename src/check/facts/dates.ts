/**
 * Dates in running text, read and not written: the months' and days' names come from CLDR (`Intl`),
 * all else is our own, so that a mistake of what wrote them can't hide here.
 */

export interface DateInText {
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  /** Null where the text leaves it out, as in the first part of a range. */
  readonly year: number | null;
  /** 0 is Sunday; null where none stands beside the date. */
  readonly weekday: number | null;
  /** As it stands in the text. */
  readonly text: string;
}

/** White space inside a block: a new line begins another. */
const SPACE = '[^\\S\\n]';
/** What may stand between a day, its month and its year: a comma or a full stop, then space. */
const GAP = `[,،.]?${SPACE}{1,2}`;

/** The dates of `text` in the language of `intl`, in the order of the text. Digits may be of any script. */
export function datesIn(text: string, intl: string): DateInText[] {
  const plain = latinDigits(text);
  const names = namesOf(intl);
  const { months } = names;
  const month = alternatives(months);
  const dayMonth = `(?<!\\d)(?:(?<from>\\d{1,2})${SPACE}?[–-]${SPACE}?)?(?<day>\\d{1,2})${GAP}(?<month>${month})(?![\\p{L}\\p{M}])`;
  const monthDay = `(?<![\\p{L}\\p{M}])(?<month2>${month})${SPACE}(?<day2>\\d{1,2})(?!\\d)`;
  const pattern = new RegExp(`(?:${dayMonth}|${monthDay})(?:${GAP}(?<year>\\d{4})(?!\\d))?`, 'gu');
  return [...plain.matchAll(pattern)].flatMap(({ 0: found, index, groups = {} }): DateInText[] => {
    const name = groups['month'] ?? groups['month2'] ?? '';
    const day = Number(groups['day'] ?? groups['day2']);
    const before = weekdayBeside(plain.slice(0, index), plain.slice(index + found.length), names);
    const one = {
      month: months.get(name) ?? 0,
      year: groups['year'] === undefined ? null : Number(groups['year']),
      text: found,
    };
    if (groups['from'] === undefined) return [{ ...one, day, weekday: before }];
    return [
      { ...one, day: Number(groups['from']), weekday: before },
      { ...one, day, weekday: null },
    ];
  });
}

interface Names {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly weekdayFirst: boolean;
}

const remembered = new Map<string, Names>();

/** Months in the forms that stand alone and beside a day ("maj", "maja"), with a small and a capital first letter. */
function namesOf(intl: string): Names {
  const known = remembered.get(intl);
  if (known !== undefined) return known;
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const add = (names: Map<string, number>, name: string, value: number) => {
    for (const first of [name.slice(0, 1), name.slice(0, 1).toLocaleUpperCase(intl)])
      names.set(first + name.slice(1), value);
  };
  const shapes: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'long', day: 'numeric', year: 'numeric' },
    { month: 'long', day: 'numeric', year: 'numeric', weekday: 'long' },
  ];
  for (const shape of shapes) {
    const format = new Intl.DateTimeFormat(intl, { ...shape, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      for (const part of format.formatToParts(Date.UTC(2027, month - 1, 15)))
        if (part.type === 'month') add(months, part.value, month);
    }
  }
  const days = new Intl.DateTimeFormat(intl, { weekday: 'long', timeZone: 'UTC' });
  // 3 January 2027 is a Sunday.
  for (let day = 0; day < 7; day += 1) add(weekdays, days.format(Date.UTC(2027, 0, 3 + day)), day);
  const whole = new Intl.DateTimeFormat(intl, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const parts = whole.formatToParts(Date.UTC(2027, 0, 3)).map(({ type }) => type);
  const names = { months, weekdays, weekdayFirst: parts.indexOf('weekday') < parts.indexOf('day') };
  remembered.set(intl, names);
  return names;
}

/** The day of the week on the side where the language has it: "Saturday, 8 May", "8 Mayıs 2027 Cumartesi". */
function weekdayBeside(before: string, after: string, { weekdays, weekdayFirst }: Names): number | null {
  const name = alternatives(weekdays);
  const found = weekdayFirst
    ? new RegExp(`(${name})${GAP}$`, 'u').exec(before)?.[1]
    : new RegExp(`^${SPACE}(${name})(?![\\p{L}\\p{M}])`, 'u').exec(after)?.[1];
  return found === undefined ? null : (weekdays.get(found) ?? null);
}

/** The longest first, so that "May" doesn't hide "Mayo". */
function alternatives(names: ReadonlyMap<string, number>): string {
  return [...names.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('|');
}

/** Digits of any script as 0 to 9 (Unicode: each script's ten digits stand in a row, zero first). */
export function latinDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return String(code - zero);
  });
}
