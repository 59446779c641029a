/** What a page asks for while it loads. */
import type { CDPSession, Protocol } from 'puppeteer-core';

/**
 * The addresses that a browser asks for, for the sake of the pages that `open` opens. The page before them is
 * still there until the next one's first bytes have come, and may ask late for a typeface of its own: a request
 * counts by the document that it is made for (its loader), not by the moment.
 */
export async function requestsWhile(devtools: CDPSession, open: () => Promise<void>): Promise<string[]> {
  const documents = new Set<string>();
  const requests: string[] = [];
  const listener = ({ loaderId, type, request }: Protocol.Network.RequestWillBeSentEvent): void => {
    if (type === 'Document') documents.add(loaderId);
    if (documents.has(loaderId)) requests.push(request.url);
  };
  devtools.on('Network.requestWillBeSent', listener);
  await devtools.send('Network.enable');
  try {
    await open();
  } finally {
    devtools.off('Network.requestWillBeSent', listener);
    // A browser that died has nothing left to be switched off.
    await devtools.send('Network.disable').catch(() => undefined);
  }
  return requests;
}
