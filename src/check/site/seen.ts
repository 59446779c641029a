/** What came of each page and address that a browser opened, also of those that it did not get through. */
import type { Finding } from '../../finding.ts';
import type { Session } from './browser.ts';
import type { PageExpectation } from './expectation.ts';
import { guarded } from './guarded.ts';
import { type Destination, reachedFindings } from './reached.ts';
import type { Transcript } from './transcript.ts';
import { type Visit, visitPage } from './visit.ts';

/** What is the same for all pages of a check. */
export interface Kit extends Omit<Visit, 'path' | 'address' | 'expectation' | 'found'> {
  readonly expectations: ReadonlyMap<string, PageExpectation>;
}

/** What came of one page or address. */
export interface Seen {
  readonly findings: readonly Finding[];
  readonly toItsEnd: boolean;
  readonly transcript?: Transcript | null;
}

/** A page through all checks that look at it. */
export async function visitGuarded(session: Session, path: string, { expectations, ...kit }: Kit): Promise<Seen> {
  const address = new URL(path.split('/').map(encodeURIComponent).join('/'), kit.site).href;
  const visit = { ...kit, path, address, expectation: expectations.get(path) ?? null };
  const { findings, done } = await guarded(session, { name: path, ms: kit.timeout * 4 }, (found) =>
    visitPage(session, { ...visit, found }),
  );
  return { findings, toItsEnd: done !== null, transcript: done?.value ?? null };
}

/** Opens an address that letters carry. */
export async function openGuarded(session: Session, destination: Destination, { site, timeout }: Kit): Promise<Seen> {
  const { findings, done } = await guarded(session, { name: destination.address, ms: timeout * 2 }, async (found) =>
    found(await reachedFindings(await session.page(), site, destination, timeout)),
  );
  return { findings, toItsEnd: done !== null };
}
