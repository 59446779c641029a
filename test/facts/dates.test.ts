import { describe, expect, test } from 'vitest';
import { datesIn, latinDigits } from '../../src/check/facts/dates.ts';

/** A date in each language of the worked example, with the tag that its locale gives to `Intl`. */
const written = [
  ['en-GB-u-ca-gregory-hc-h12-nu-latn', 'Please reply by Friday, 12 February 2027.'],
  ['cy-GB-u-ca-gregory-nu-latn', 'Atebwch erbyn Dydd Gwener, 12 Chwefror 2027.'],
  ['pl-PL-u-ca-gregory-nu-latn', 'Prosimy o odpowiedź: piątek, 12 lutego 2027 r.'],
  ['ro-RO-u-ca-gregory-nu-latn', 'Răspundeți până vineri, 12 februarie 2027.'],
  ['tr-TR-u-ca-gregory-nu-latn', 'Son tarih: 12 Şubat 2027 Cuma.'],
  ['ur-PK-u-ca-gregory-nu-latn', 'براہ کرم جمعہ، 12 فروری، 2027 تک بتائیں۔'],
  ['bn-BD-u-ca-gregory-nu-latn', 'শুক্রবার, ১২ ফেব্রুয়ারি, ২০২৭ তারিখের মধ্যে জানান।'],
  ['so-SO-u-ca-gregory-nu-latn', 'Jimco, Febraayo 12, 2027.'],
] as const;

describe('datesIn', () => {
  test.each(written)('%s', (intl, text) => {
    expect(datesIn(text, intl)).toMatchObject([{ day: 12, month: 2, year: 2027, weekday: 5 }]);
  });

  test.each(written.map(([intl]) => intl))('%s: every day of a year, as Intl writes it', (intl) => {
    const format = new Intl.DateTimeFormat(intl, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    for (let day = 0; day < 365; day += 1) {
      const date = new Date(Date.UTC(2027, 0, 1 + day));
      expect(datesIn(`x ${format.format(date)}`, intl)).toMatchObject([
        { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: 2027, weekday: date.getUTCDay() },
      ]);
    }
  });

  test('both ends of a range', () => {
    const days = (text: string) => datesIn(text, 'en-GB').map(({ day, month, year }) => [day, month, year]);
    expect(days('Saturday 24 April – Sunday 25 April 2027')).toEqual([
      [24, 4, null],
      [25, 4, 2027],
    ]);
    expect(days('on 24–25 April 2027')).toEqual([
      [24, 4, 2027],
      [25, 4, 2027],
    ]);
  });

  test('the day of the week of a Turkish date stands behind it, not before', () => {
    expect(datesIn('25 Nisan 2027 Pazar, 8 Mayıs 2027 Cumartesi', 'tr-TR').map(({ weekday }) => weekday)).toEqual([
      0, 6,
    ]);
  });

  test.each(['You may join at 16.', 'Anyone over 16 may join.', 'Mayor 12', '112 Maypole Road', 'March on 3 fronts'])(
    'no date: %s',
    (text) => expect(datesIn(text, 'en-GB')).toEqual([]),
  );
});

test('digits of any script', () => expect(latinDigits('১২ ٣٤ ۵۶ 78')).toBe('12 34 56 78'));
