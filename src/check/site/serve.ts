import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from './host.ts';

export interface Served {
  /** `http://127.0.0.1:54321/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Without `_headers`, browsers may keep what they got: a page opens in a third of the time. */
const KEEP = { 'Cache-Control': 'public, max-age=3600, immutable' };

/** Programs that are no part of the site, by their paths (`/~name.js`). */
export type Beside = Readonly<Record<string, string>>;

/**
 * Serves a site's folder, as it is now, to this machine only, as its host will.
 * @param port 0 takes any that is free.
 * @param beside what the checks themselves need in a page
 */
export function serveFolder(folder: string, port = 0, beside: Beside = {}): Promise<Served> {
  const site = siteHandler(folder, KEEP);
  const server = createServer((request, response) => {
    const program = beside[request.url ?? ''];
    if (program === undefined) return site(request, response);
    response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8', ...KEEP }).end(program);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${taken}/`,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      });
    });
  });
}
