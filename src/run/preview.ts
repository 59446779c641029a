/** Shows an output folder's site and report on this machine, as a colleague or a panel would meet them. */
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import sirv from 'sirv';
import { CannotRun } from '../errors.ts';

export interface Preview {
  /** The page that lists what can be seen: `http://127.0.0.1:4173/preview/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What a host should send with every page of the site (RULES 10). */
const SITE_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
};

/**
 * Serves `site/` at `/`, so that addresses are as they will be, and `report/` at `/report/`. Only this
 * machine can reach it, and only these two folders: the others hold residents' data.
 * @param output A campaign's output folder.
 * @param options.port 0 takes any that is free.
 * @throws CannotRun if there is no site, or the port is taken.
 */
export async function startPreview(output: string, options: { readonly port: number }): Promise<Preview> {
  const site = join(output, 'site');
  const report = join(output, 'report');
  if (!existsSync(join(site, 'index.html'))) throw noSite();
  const siteFiles = sirv(site, { dev: true, setHeaders: (response) => setHeaders(response, SITE_HEADERS) });
  const reportFiles = sirv(report, { dev: true });

  const server = createServer((request, response) => {
    if (!isThisMachine(request)) return void response.writeHead(403).end();
    const path = request.url ?? '/';
    response.setHeader('Cache-Control', 'no-store');
    const notFound = (): void => {
      const page = join(site, '404.html');
      setHeaders(response, { ...SITE_HEADERS, 'Content-Type': 'text/html; charset=utf-8' });
      response.writeHead(404).end(existsSync(page) ? readFileSync(page) : '');
    };
    if (path === '/preview/') {
      const words = startPage(basename(output), existsSync(join(report, 'index.html')));
      setHeaders(response, { 'Content-Type': 'text/html; charset=utf-8' });
      return void response.end(words);
    }
    if (!path.startsWith('/report/')) return siteFiles(request, response, notFound);
    request.url = path.slice('/report'.length);
    reportFiles(request, response, notFound);
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

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function startPage(campaign: string, hasReport: boolean): string {
  const name = campaign.replace(/[&<>"]/g, '');
  const report = hasReport
    ? '<li><a href="/report/">The report: what the checks found</a></li>'
    : '<li>There is no report yet. Run “everyletter generate” to make it.</li>';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Preview – ${name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/assets/site.css">
</head>
<body>
<main class="wide">
<h1>Preview: ${name}</h1>
<ul class="cards">
<li><a href="/">The site: where the codes on the letters lead</a></li>
${report}
</ul>
<p>Only this computer can see these pages.</p>
</main>
</body>
</html>
`;
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
