/** How much paper each letter takes: all are set once, by the workers, before batches are cut by sheets. */
import { formatById } from '../../formats.ts';
import type { Pool } from '../work/pool.ts';
import type { Task } from '../work/task.ts';
import type { Workshop } from '../work/workshop.ts';
import type { CodedRecipient, MeasuredRecipient } from './plan.ts';
import { residentOf } from './resident.ts';

/** Letters a task: few enough for all workers to end together. */
const share = 250;

/** Pages of each letter, without a blank side at its end. In a worker. */
export function countPages(shop: Workshop, letters: readonly CodedRecipient[]): number[] {
  const { reader } = shop.prepared;
  return letters.map(({ recipient, code }) => {
    const format = formatById.get(recipient.format);
    if (format === undefined) throw new Error(`The format table has no row “${recipient.format}”.`);
    const letter = reader.read({
      language: recipient.language,
      template: format.template,
      page: format.page,
      resident: residentOf(shop.prepared, recipient, code),
      links: false,
    });
    return shop.typesetter.typeset(letter, format.style).pages.length;
  });
}

export interface Measured extends MeasuredRecipient {
  /** Sides with something on them. */
  readonly pages: number;
}

/** Sets every letter once and counts. The order of `everyone` is kept. */
export async function measureEveryone(
  pool: Pool,
  everyone: readonly CodedRecipient[],
  onLetters: (more: number) => void,
): Promise<Measured[]> {
  // Letters of one language and format share their blocks, and a worker's memory of them.
  const alike = [
    ...Map.groupBy(everyone, ({ recipient }) => `${recipient.format} ${recipient.language}`).values(),
  ].flat();
  const tasks = Array.from({ length: Math.ceil(alike.length / share) }, (_, at) =>
    alike.slice(at * share, (at + 1) * share),
  );
  const pages = new Map<CodedRecipient, number>();
  await Promise.all(
    tasks.map(async (letters) => {
      const task: Task = { kind: 'pages', letters };
      const counts = await pool.run<readonly number[]>(task, onLetters);
      for (const [at, letter] of letters.entries()) pages.set(letter, counts[at] ?? 0);
    }),
  );
  return everyone.map((letter) => {
    const count = pages.get(letter) ?? 0;
    return { ...letter, pages: count, sheets: Math.ceil(count / 2) };
  });
}
