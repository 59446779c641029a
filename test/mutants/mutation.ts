/** What a row of the mutation tables is, and how it is told whether its check found it. */
import type { Finding } from '../../src/finding.ts';

/** One way to damage an output. `Subject` is what is damaged, `Damaged` what comes of it. */
export interface Mutation<Subject, Damaged = Subject> {
  readonly id: string;
  /** What is damaged, as a sentence. */
  readonly what: string;
  /** Id of the check that should find it. */
  readonly caughtBy: string;
  readonly damage: (subject: Subject) => Damaged;
}

export interface Outcome extends Pick<Mutation<never>, 'id' | 'what' | 'caughtBy'> {
  /** Every check that found something which it does not find in the undamaged output. */
  readonly by: readonly string[];
  /** Why its check can't be made on this machine; left out where it can. */
  readonly notRun?: string;
}

export const isCaught = ({ by, caughtBy }: Outcome): boolean => by.includes(caughtBy);

/** One table's outcomes, and what must be mended in the undamaged output: nothing, or the table proves nothing. */
export interface Round {
  readonly outcomes: readonly Outcome[];
  readonly unclean: readonly Finding[];
}

export function outcomeOf(
  row: Outcome | Omit<Outcome, 'by'>,
  found: readonly Finding[],
  clean: readonly Finding[],
): Outcome {
  const known = new Set(clean.map(keyOf));
  const by = [...new Set(found.filter((finding) => !known.has(keyOf(finding))).map(({ check }) => check))];
  return { id: row.id, what: row.what, caughtBy: row.caughtBy, by };
}

export const mends = (findings: readonly Finding[]): Finding[] => findings.filter(({ level }) => level === 'mend');

/** Pages and files move with what else is in a batch; what is said of which letter does not. */
function keyOf({ check, says, where }: Finding): string {
  return [check, says, where.sequence, where.language, where.format, where.line].join('|');
}
