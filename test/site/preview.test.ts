import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CannotRun } from '../../src/errors.ts';
import { startPreview } from '../../src/run/preview.ts';

let output: string;
beforeEach(() => {
  output = mkdtempSync(join(tmpdir(), 'everyletter-preview-'));
  for (const folder of ['site/en', 'report', 'print']) mkdirSync(join(output, folder), { recursive: true });
  writeFileSync(join(output, 'site/index.html'), 'site');
  writeFileSync(join(output, 'site/404.html'), 'lost');
  writeFileSync(join(output, 'site/en/index.html'), 'letter');
  writeFileSync(join(output, 'report/index.html'), 'report');
  writeFileSync(join(output, 'print/manifest.csv'), 'people');
});
afterEach(() => rmSync(output, { recursive: true }));

/** Asks with the path exactly as it is given: `fetch` would tidy `..` away. */
function ask(url: string, path: string, host?: string): Promise<{ status: number; body: string; csp: unknown }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const headers = host === undefined ? {} : { host };
    request({ hostname, port, path, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += String(chunk);
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body, csp: response.headers['content-security-policy'] }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('startPreview', () => {
  test('shows the site at its own addresses, the report and a page that lists both', async () => {
    const preview = await startPreview(output, { port: 0 });
    expect(await ask(preview.url, '/')).toMatchObject({ status: 200, body: 'site' });
    expect(await ask(preview.url, '/en/')).toMatchObject({ status: 200, body: 'letter' });
    expect(await ask(preview.url, '/report/')).toMatchObject({ status: 200, body: 'report' });
    expect((await ask(preview.url, '/preview/')).body).toContain('href="/report/"');
    expect(await ask(preview.url, '/nowhere')).toMatchObject({ status: 404, body: 'lost' });
    expect((await ask(preview.url, '/')).csp).toContain("default-src 'none'");
    await preview.close();
  });

  test('shows nothing of the folders that hold residents’ data, and nothing to other names', async () => {
    const preview = await startPreview(output, { port: 0 });
    for (const path of [
      '/../print/manifest.csv',
      '/report/../print/manifest.csv',
      '/%2e%2e/print/manifest.csv',
      '/report/..%2fprint/manifest.csv',
    ]) {
      const answer = await ask(preview.url, path);
      expect(answer.status, path).toBe(404);
      expect(answer.body, path).not.toContain('people');
    }
    expect((await ask(preview.url, '/', 'evil.example.org')).status).toBe(403);
    await preview.close();
  });

  test('says in a sentence that there is no site, or that the port is taken', async () => {
    const preview = await startPreview(output, { port: 0 });
    const port = Number(new URL(preview.url).port);
    await expect(startPreview(output, { port })).rejects.toThrow(`Another program already uses port ${port}.`);
    await preview.close();
    await expect(startPreview(join(output, 'print'), { port: 0 })).rejects.toThrow(CannotRun);
  });
});
