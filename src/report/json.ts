import type { RunReport } from './report.ts';

/** Raised where a field changes its meaning or goes. */
export const SCHEMA = 1;

/** The text of `report.json`: the whole report, for other programs. */
export function reportJson(report: RunReport): string {
  return `${JSON.stringify({ schema: SCHEMA, ...report }, null, 2)}\n`;
}
