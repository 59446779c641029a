/**
 * The same facts everywhere: every required date, price, number and address is said in every format and
 * language, and no other of its kind is. A date that one translation has wrong is found from both sides.
 */
import type { Finding, Level } from '../../finding.ts';
import type { Check } from '../check.ts';
import { type DateInText, datesIn } from './dates.ts';
import type { FactsRead, StatedFact } from './evidence.ts';
import { wordsOf } from './output.ts';
import { amountsIn, digitsOf, emailsIn, phonesIn, says } from './values.ts';

export const factsEverywhere: Check<FactsRead> = {
  id: 'facts-everywhere',
  reads: 'letter',
  title:
    'Every required fact is said in every format and language, on paper, in PDFs and on the site, and none is wrong.',
  source: 'DESIGN, “Reading back” 2: the same facts everywhere',
  run: (read) => factFindings(factsEverywhere.id, read),
};

/** The film and its captions carry the same facts. */
export const factsInFilm: Check<FactsRead> = {
  id: 'facts-in-film',
  reads: 'run',
  title: 'The BSL film’s transcript and captions say every required fact, and none is wrong.',
  source: 'DESIGN, “Reading back” 2; RULES 3',
  run: (read) => factFindings(factsInFilm.id, read),
};

function factFindings(check: string, { output, facts, required, intl }: FactsRead): Finding[] {
  const text = wordsOf(output);
  const finding = (level: Level, what: string, todo: string): Finding => ({
    check,
    level,
    where: output.where,
    says: what,
    todo,
  });
  const missing = required.flatMap((name) => {
    const fact = facts[name];
    if (fact === undefined || says(text, fact, intl)) return [];
    const what = `It does not say “${name}” (${[fact.value].flat().join(', ')}).`;
    return [finding('mend', what, `Put {{${name}}} into its words; don’t type the value.`)];
  });
  const wrong = wrongValues(text, facts, intl).map(({ level, what }) =>
    finding(level, what, 'Let the words name the fact ({{…}}) instead of typing it, or add it to campaign.yaml.'),
  );
  return [...missing, ...wrong];
}

interface Wrong {
  readonly level: Level;
  readonly what: string;
}

/** Dates, amounts, telephone numbers and email addresses that are none of the campaign's. */
function wrongValues(text: string, facts: FactsRead['facts'], intl: string): Wrong[] {
  const all = Object.values(facts);
  const dates = all.flatMap((fact) => (fact.kind === 'date' || fact.kind === 'dates' ? [fact.value].flat() : []));
  const valuesOf = (kinds: readonly StatedFact['kind'][]) =>
    all.flatMap((fact) => (kinds.includes(fact.kind) && typeof fact.value === 'string' ? fact.value : []));
  const phones = valuesOf(['phone', 'sms']).map(digitsOf);
  const emails = valuesOf(['email']);
  const currencies = [...new Set(all.flatMap((fact) => (fact.kind === 'money' ? fact.currency : [])))];
  return [
    ...datesIn(text, intl).flatMap((found) => wrongDate(found, dates)),
    ...currencies.flatMap((currency) =>
      amountsIn(text, currency)
        .filter((amount) => !all.some((fact) => fact.kind === 'money' && fact.value === amount))
        .map((amount) => mend(`It says ${amount} ${currency}, which is no amount of the campaign.`)),
    ),
    ...phonesIn(text)
      .filter((phone) => !phones.some((own) => own.endsWith(digitsOf(phone)) || digitsOf(phone).endsWith(own)))
      .map((phone) => mend(`It says the telephone number ${phone}, which is none of the campaign’s.`)),
    ...emailsIn(text)
      .filter((email) => !emails.includes(email.replace(/\.$/u, '')))
      .map((email) => mend(`It says the email address ${email}, which is none of the campaign’s.`)),
  ];
}

const mend = (what: string): Wrong => ({ level: 'mend', what });

function wrongDate(found: DateInText, dates: readonly string[]): Wrong[] {
  const same = dates.find((iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    return found.day === day && found.month === month && (found.year ?? year) === year;
  });
  if (same === undefined) {
    // Without its year it may be no date at all ("16 mai", Romanian for "16 more").
    return [
      {
        level: found.year === null ? 'look' : 'mend',
        what: `It says “${found.text}”, which is no date of the campaign.`,
      },
    ];
  }
  const weekday = new Date(`${same}T12:00:00Z`).getUTCDay();
  if (found.weekday === null || found.weekday === weekday) return [];
  return [mend(`The day of the week before “${found.text}” is wrong.`)];
}
