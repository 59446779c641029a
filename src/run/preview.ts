/** Shows an output folder's site and report on this machine, as a colleague or a panel would meet them. */
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import sirv from 'sirv';
import { siteHandler } from '../check/site/host.ts';
import { CannotRun } from '../errors.ts';
import { siteHeaders } from '../write/hosting/headers.ts';
import { overviewPage, overviewStyle } from './preview/overview.ts';

export interface Preview {
  /** The page that lists what can be seen: `http://127.0.0.1:4173/preview/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** For a site that an earlier version made, without `_headers`. */
const headersWithoutFile = Object.fromEntries(
  siteHeaders(null)
    .filter(({ sentWith }) => sentWith !== 'lasting')
    .map(({ name, value }) => [name, value]),
);
/** Of the page that shows everything: nothing but its own style sheet and the pictures of the report. */
const OWN_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

/**
 * Serves `site/` at `/`, so that addresses are as they will be, with the headers that its host will send, and
 * `report/` at `/report/`; `/preview/` shows every language and format side by side. Only this
 * machine can reach it, and only these two folders: the others hold residents' data.
 * @param output A campaign's output folder.
 * @param options.port 0 takes any that is free.
 * @throws CannotRun if there is no site, or the port is taken.
 */
export async function startPreview(output: string, options: { readonly port: number }): Promise<Preview> {
  const site = join(output, 'site');
  const report = join(output, 'report');
  if (!existsSync(join(site, 'index.html'))) throw noSite();
  const siteFiles = siteHandler(site, headersWithoutFile);
  const reportFiles = sirv(report, { dev: true });

  const server = createServer((request, response) => {
    if (!isThisMachine(request)) return void response.writeHead(403).end();
    const path = request.url ?? '/';
    if (path === '/preview/') return send(response, 'text/html', overviewPage(output, basename(output)));
    if (path === '/preview/style.css') return send(response, 'text/css', overviewStyle(output));
    if (!path.startsWith('/report/')) return siteFiles(request, response);
    request.url = path.slice('/report'.length);
    response.setHeader('Cache-Control', 'no-store');
    reportFiles(request, response, () => void response.writeHead(404).end('It is not in the report.'));
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portTaken(options.port, error)));
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/preview/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A page elsewhere on the web must not read this server through a name that it points here. */
function isThisMachine(request: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
}

function send(response: ServerResponse, type: string, words: string): void {
  response.writeHead(200, { ...OWN_HEADERS, 'Content-Type': `${type}; charset=utf-8` }).end(words);
}

function noSite(): CannotRun {
  return new CannotRun([
    {
      check: 'preview-site',
      level: 'mend',
      where: { file: 'site/index.html' },
      says: 'There is no site in this output folder.',
      todo: 'Make it first with “everyletter generate”, or name another output folder.',
    },
  ]);
}

function portTaken(port: number, error: Error): CannotRun {
  const taken = 'code' in error && error.code === 'EADDRINUSE';
  return new CannotRun([
    {
      check: 'preview-port',
      level: 'mend',
      where: {},
      says: taken ? `Another program already uses port ${port}.` : `The preview could not start: ${error.message}`,
      todo: 'Stop the other program, or choose another port with --port.',
    },
  ]);
}
