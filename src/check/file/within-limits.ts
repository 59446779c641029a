/** A letter that somebody else prints and posts is no longer and no heavier than they take. */
import type { Check } from '../check.ts';
import type { FileRead } from '../evidence.ts';

export const withinLimits: Check<FileRead> = {
  id: 'within-limits',
  reads: 'pdf',
  title: 'A letter for GOV.UK Notify has at most 10 pages and 2 MB.',
  source: 'RULES 7 (GOV.UK Notify, uploaded letters)',
  run({ file, pages, bytes, limits }) {
    if (limits === undefined) return [];
    const says = [
      ...(pages > limits.pages ? [`The letter has ${pages} pages, and ${limits.pages} are taken at most.`] : []),
      ...(bytes > limits.bytes
        ? [`The letter has ${inMegabytes(bytes)} MB, and ${inMegabytes(limits.bytes)} are taken at most.`]
        : []),
    ];
    const todo = 'Make its pictures or its words shorter, or have it printed in a profile of your own.';
    return says.map((sentence) => ({ check: withinLimits.id, level: 'mend', where: { file }, says: sentence, todo }));
  },
};

/** Rounded up, so that what is too much never reads as what is allowed. */
function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 10_000) / 100;
}
