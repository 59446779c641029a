/** People who sign don't phone: a letter or page in BSL says how else it is answered (RULES 3). */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { FactsRead, StatedFact } from '../facts/evidence.ts';
import { wordsOf } from '../facts/output.ts';
import { says } from '../facts/values.ts';

/** Relay UK's prefix before a number: a person types what is said. */
const RELAY = /^18001/;

interface Way {
  readonly name: string;
  readonly is: (fact: StatedFact, name: string) => boolean;
}

const ways: readonly Way[] = [
  { name: 'a number for text messages', is: ({ kind }) => kind === 'sms' },
  { name: 'an email address', is: ({ kind }) => kind === 'email' },
  {
    name: 'a number of Relay UK (18001 before the phone number)',
    is: (fact) => fact.kind === 'phone' && RELAY.test(fact.value),
  },
  {
    name: 'an address where an interpreter signs the call (the fact “videoRelay”)',
    is: ({ kind }, name) => kind === 'web' && name === 'videoRelay',
  },
];

export const bslContact: Check<FactsRead> = {
  id: 'bsl-contact',
  reads: 'letter',
  title:
    'Who gets the letter in BSL can text, write, use Relay UK or call through an interpreter: never the phone alone.',
  source: 'RULES 3 (never phone as the only contact)',
  run({ output, facts, intl }) {
    const text = wordsOf(output);
    const missing = ways.filter(
      (way) => !Object.entries(facts).some(([name, fact]) => way.is(fact, name) && says(text, fact, intl)),
    );
    return missing.map(
      ({ name }): Finding => ({
        check: bslContact.id,
        level: 'mend',
        where: output.where,
        says: `The letter in BSL does not give ${name}.`,
        todo: 'State it as a fact in campaign.yaml, and name it in the words of bsl.json.',
      }),
    );
  },
};
