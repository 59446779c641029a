/** What the job ticket of a folder adds up to, for the report. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const shape = z.object({
  totals: z.object({
    sheets: z.number(),
    impressions: z.number(),
    weight: z.number(),
    papers: z.array(z.object({ name: z.string(), sheets: z.number() })),
    postage: z.array(z.object({ name: z.string(), count: z.number() })),
  }),
});

/** One or two sentences; null where the folder has no ticket of ours. */
export async function ticketLine(folder: string): Promise<string | null> {
  const text = await readFile(join(folder, 'print', 'ticket.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  const number = new Intl.NumberFormat('en-GB');
  try {
    const { totals } = shape.parse(JSON.parse(text));
    const papers = totals.papers.map(({ name, sheets }) => `${number.format(sheets)} sheets of ${name}`);
    const posted = totals.postage.map(({ name, count }) => `${number.format(count)} as ${name}`);
    const post = posted.length === 0 ? '' : ` To post: ${list(posted)}, ${number.format(totals.weight)} kg.`;
    return `The job ticket (print/ticket.html): ${list(papers)}, ${number.format(totals.impressions)} impressions.${post}`;
  } catch {
    return null;
  }
}

const list = (of: readonly string[]): string => new Intl.ListFormat('en-GB').format(of);
