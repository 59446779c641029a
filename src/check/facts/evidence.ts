/** What `facts-everywhere` gets: one output, and the campaign's facts as its file has them. */
import type { Output } from './output.ts';

/** A fact as `campaign.yaml` states it: values as numbers, ISO dates (2027-02-12) and times (16:00). */
export type StatedFact =
  | { readonly kind: 'date'; readonly value: string; readonly weekday: boolean }
  | { readonly kind: 'dates'; readonly value: readonly [string, string]; readonly weekday: boolean }
  | { readonly kind: 'time'; readonly value: string | readonly [string, string] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'money'; readonly value: number; readonly currency: string }
  | { readonly kind: 'phone' | 'sms' | 'email' | 'web' | 'address' | 'text'; readonly value: string };

export interface FactsRead {
  readonly output: Output;
  /** BCP 47 tag given to `Intl` for the output's language. */
  readonly intl: string;
  readonly facts: Readonly<Record<string, StatedFact>>;
  /** Names of those that this output must say. */
  readonly required: readonly string[];
}
