/**
 * The site as its host will send it: with the headers of its own `_headers`, squeezed, folders by their address
 * with or without the last `/`, and its own page for what isn't there.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { headersFor, readHeaderRules } from './host-headers.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** What hosts squeeze, by its ending. */
const SQUEEZED: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  vtt: 'text/vtt; charset=utf-8',
};

/**
 * @param folder The site's folder, served as it is at each request.
 * @param fixed Headers for a folder without `_headers`.
 */
export function siteHandler(folder: string, fixed: Readonly<Record<string, string>> = {}): Handler {
  const files = sirv(folder, { dev: true, dotfiles: false });
  const rules = existsSync(join(folder, '_headers'))
    ? readHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'))
    : null;
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site');
    const path = decoded(pathname);
    const sent = rules === null ? Object.entries(fixed) : headersFor(rules, path ?? pathname);
    for (const [name, value] of sent) response.setHeader(name, value);
    if (path === null || path === '/_headers') return notFound(folder, response);
    if (!path.endsWith('/') && isFolder(join(folder, path)))
      return void response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const type = SQUEEZED[file.slice(file.lastIndexOf('.') + 1)];
    const squeezed = /\bgzip\b/.test(String(request.headers['accept-encoding']));
    if (type === undefined || !squeezed || !existsSync(file))
      return files(request, response, () => notFound(folder, response));
    const bytes = gzipSync(readFileSync(file));
    const headers = {
      'Content-Type': type,
      'Content-Encoding': 'gzip',
      'Content-Length': bytes.length,
      Vary: 'Accept-Encoding',
    };
    response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : bytes);
  };
}

/** Null where it isn't an address of a file in the folder. */
function decoded(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    // The URL's parser has resolved `..`; a coded one, or a folder that begins with a dot, is nobody's.
    return /(^|[/\\])\./.test(path) || path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : '');
}
