/**
 * Findings gathered for reading: the same sentence about 500 letters is one thing to do.
 */
import { type Finding, placeInWords, type Level } from '../finding.ts';

export interface FindingGroup {
  readonly check: string;
  readonly todo: string;
  readonly count: number;
  readonly sayings: readonly {
    readonly says: string;
    readonly count: number;
    /** The first few places, in words. */
    readonly places: readonly string[];
    /** How many places are not shown. */
    readonly further: number;
  }[];
}

/** Findings of one level, gathered by check and by what is to be done, in the order of their first appearance.
 * At most `shown` places stand with each sentence. */
export function groupFindings(findings: readonly Finding[], level: Level, shown: number): FindingGroup[] {
  const groups = Map.groupBy(findings.filter((finding) => finding.level === level), ({ check, todo }) => `${check}\n${todo}`);
  return [...groups.values()].map((group) => {
    const sayings = Map.groupBy(group, ({ says }) => says);
    return {
      check: group[0]?.check ?? '',
      todo: group[0]?.todo ?? '',
      count: group.length,
      sayings: [...sayings].map(([says, said]) => {
        const places = said.map(({ where }) => placeInWords(where)).filter((place) => place !== '');
        return { says, count: said.length, places: places.slice(0, shown), further: Math.max(0, places.length - shown) };
      }),
    };
  });
}
