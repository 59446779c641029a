/** A browser at work on one page: whatever becomes of it, a finding says so and the other pages are still checked. */
import type { Finding } from '../../finding.ts';
import type { Session } from './browser.ts';
import { siteChecks } from './checks.ts';
import { siteFinding } from './site-finding.ts';

/** Takes findings as they come. */
export type Found = (findings: readonly Finding[]) => void;

/**
 * Work on one page, with an end to it.
 * @param name The page's path in the site's folder, or an address from a letter.
 * @param ms Longest time that it may take.
 * @param work Gives what it finds to `found` as it goes, so that what a page died after is not lost.
 * @returns all that was found, also why the work did not get to its end; `done` is null then, and the session begins
 * again with a fresh page.
 */
export async function guarded<T>(
  session: Session,
  { name, ms }: { name: string; ms: number },
  work: (found: Found) => Promise<T>,
): Promise<{ readonly findings: readonly Finding[]; readonly done: { readonly value: T } | null }> {
  const findings: Finding[] = [];
  try {
    const value = await within(ms, () => work((more) => void findings.push(...more)));
    return { findings, done: { value } };
  } catch (error) {
    // What it was asked last fails with words of the protocol, which say nothing to an officer.
    const reason = session.browser().connected ? firstLine(error) : 'The browser stopped while it was at it.';
    // What the work left behind may still find something, of a page that is given up.
    const before = [...findings];
    await session.abandonPage();
    return { findings: [...before, notLoaded(name, reason)], done: null };
  }
}

/** A page whose own loop never ends stops the runners' clocks as well, so the last clock is ours. */
async function within<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const clock = setTimeout(() => reject(new Error(`It took longer than ${ms / 1000} seconds.`)), ms);
  try {
    return await Promise.race([work(), promise]);
  } finally {
    clearTimeout(clock);
  }
}

function notLoaded(path: string, reason: string): Finding {
  const todo = 'Open the page in a browser and see what stops it; then run “everyletter check” again.';
  return siteFinding(siteChecks.loads, path, `The browser did not get through this page: ${reason}`, todo);
}

/** What an error says, without where in the program. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
