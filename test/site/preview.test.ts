import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSite } from '../../src/check/site/site.ts';
import { CannotRun } from '../../src/errors.ts';
import { startPreview } from '../../src/run/preview.ts';
import { sampleReport } from '../report/sample-report.ts';

let output: string;
beforeEach(() => {
  output = mkdtempSync(join(tmpdir(), 'everyletter-preview-'));
  for (const folder of ['site/en', 'report', 'print']) mkdirSync(join(output, folder), { recursive: true });
  writeFileSync(join(output, 'site/index.html'), 'site');
  writeFileSync(join(output, 'site/404.html'), 'lost');
  writeFileSync(join(output, 'site/en/index.html'), 'letter');
  writeFileSync(join(output, 'report/index.html'), 'report');
  writeFileSync(join(output, 'report/report.json'), JSON.stringify(sampleReport()));
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

  test('sends the site with the headers of its own _headers, and folders with or without the last /', async () => {
    writeFileSync(join(output, 'site/_headers'), "/*\n  Content-Security-Policy: default-src 'self'\n");
    const preview = await startPreview(output, { port: 0 });
    expect(await ask(preview.url, '/en/')).toMatchObject({ status: 200, csp: "default-src 'self'" });
    expect(await ask(preview.url, '/en')).toMatchObject({ status: 301 });
    expect(await ask(preview.url, '/_headers')).toMatchObject({ status: 404 });
    await preview.close();
  });

  test('shows each language and format with its doors and with what was found on it, and is itself accessible', async () => {
    const preview = await startPreview(output, { port: 0 });
    const [page, style] = [await ask(preview.url, '/preview/'), await ask(preview.url, '/preview/style.css')];
    await preview.close();
    expect(page.csp).toContain("default-src 'none'");
    const { body } = page;
    expect(body.match(/<h3>/g)).toHaveLength(4);
    expect(body).toContain('href="/ur/letter-large-print.pdf"');
    // The fifteen letters with the same fault are one sentence, beside their own format.
    expect(body.match(/The address read back differs/g)).toHaveLength(1);
    expect(body).toContain('The Urdu words are a draft');
    expect(body).not.toContain('<on>');
    const folder = join(output, 'page');
    mkdirSync(join(folder, 'preview'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), body);
    writeFileSync(join(folder, 'preview/style.css'), style.body);
    const checks = [
      'site-accessible',
      'site-html',
      'site-keyboard',
      'site-reflow',
      'site-zoom',
      'site-text-spacing',
      'site-forced-colours',
      'site-alone',
    ] as const;
    const { findings, audited } = await checkSite(folder, { only: checks });
    expect(findings.filter(({ level }) => level !== 'explain')).toEqual([]);
    expect(audited).toBe(1);
  }, 60_000);

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
