/** Some browsers at work side by side: while one waits for its page, another has the processor. */
import { type BrowserOptions, openBrowser, type Session } from './browser.ts';
import { firstLine } from './guarded.ts';

/**
 * Opens so many browsers, each a process of its own: what one page does to its browser, and where the keyboard's
 * focus is, is no other's. One that doesn't start is done without while there is another.
 * @throws Error with the browser's own sentence if none starts.
 */
export async function openBrowsers(count: number, options: BrowserOptions): Promise<Session[]> {
  const opened = await Promise.allSettled(Array.from({ length: count }, () => openBrowser(options)));
  const sessions = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const [refused] = opened.filter((one) => one.status === 'rejected');
  if (sessions.length === 0) throw new Error(firstLine(refused?.reason));
  return sessions;
}

/**
 * Each browser takes the next item when it is done with one.
 * @returns what `work` gave, in the order of the items, whoever did them and when.
 */
export async function sideBySide<Item, Result>(
  sessions: readonly Session[],
  items: readonly Item[],
  work: (session: Session, item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const one = async (session: Session): Promise<void> => {
    for (const [at, item] of queue) results[at] = await work(session, item);
  };
  await Promise.all(sessions.map(one));
  return results;
}
