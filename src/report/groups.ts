/**
 * Findings gathered for reading: the same sentence about 500 letters is one thing to do.
 */
import { type Finding, type Level, placeInWords } from '../finding.ts';

export interface Saying {
  readonly says: string;
  readonly todo: string;
  /** The first of the findings that say so. */
  readonly first: Finding;
  /** The first few places, in words. */
  readonly places: readonly string[];
  /** How many places are not shown. */
  readonly further: number;
}

export interface FindingGroup {
  readonly check: string;
  /** How many findings. */
  readonly count: number;
  /** What all of them ask for; null where it differs. */
  readonly todo: string | null;
  readonly sayings: readonly Saying[];
}

/** Findings of one level, gathered by check, in the order of their first appearance. At most `shown`
 * places stand with each sentence. */
export function groupFindings(findings: readonly Finding[], level: Level, shown: number): FindingGroup[] {
  const groups = Map.groupBy(
    findings.filter((finding) => finding.level === level),
    ({ check }) => check,
  );
  return [...groups].map(([check, group]) => {
    const sayings = [...Map.groupBy(group, ({ says, todo }) => `${says}\n${todo}`).values()].map((said): Saying => {
      const places = said.map(({ where }) => placeInWords(where)).filter((place) => place !== '');
      return {
        says: said[0]?.says ?? '',
        todo: said[0]?.todo ?? '',
        first: said[0] as Finding,
        places: places.slice(0, shown),
        further: Math.max(0, places.length - shown),
      };
    });
    const todos = new Set(group.map(({ todo }) => todo));
    const [only] = todos;
    return { check, count: group.length, todo: todos.size === 1 && only !== undefined ? only : null, sayings };
  });
}
