/** A browser at work on one page: whatever becomes of it, a finding says so and the other pages are still checked. */
import type { Finding } from '../../finding.ts';
import type { Session } from './browser.ts';
import { siteChecks } from './checks.ts';
import { siteFinding } from './site-finding.ts';

/**
 * Work on one page, with an end to it.
 * @param name The page's path in the site's folder, or an address from a letter.
 * @param ms Longest time that it may take.
 * @param found Takes the finding that says why the work did not get to its end.
 * @returns null where it did not; then the session begins again with a fresh page.
 */
export async function guarded<T>(
  session: Session,
  { name, ms, found }: { name: string; ms: number; found: (findings: readonly Finding[]) => void },
  work: () => Promise<T>,
): Promise<{ readonly value: T } | null> {
  try {
    return { value: await within(ms, work) };
  } catch (error) {
    // What it was asked last fails with words of the protocol, which say nothing to an officer.
    const reason = session.browser().connected ? firstLine(error) : 'The browser stopped while it was at it.';
    found([notLoaded(name, reason)]);
    await session.abandonPage();
    return null;
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
