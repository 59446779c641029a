import type { FactsRead, StatedFact } from '../../../src/check/facts/evidence.ts';
import { output, stated } from '../../facts/outputs.ts';

const facts: Readonly<Record<string, StatedFact>> = {
  ...stated,
  text: { kind: 'sms', value: '07700 900123' },
  videoRelay: { kind: 'web', value: 'bsl-call.example.org/us' },
};
const saying = (...lines: readonly string[]): FactsRead => ({
  output: { ...output('en', lines), format: 'bsl' },
  intl: 'en-GB',
  facts,
  required: [],
});
const ways = [
  'Text 07700 900123',
  'Video call with an interpreter: bsl-call.example.org/us',
  'Email assembly@example.org',
  'Relay UK: 18001 0808 157 0123',
];

export const passing = saying('Will you join us?', ...ways);

/** Nothing is left but the phone. */
export const failing = saying('Will you join us?', 'Call 0808 157 0123');
