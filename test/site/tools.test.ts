import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkSite } from '../../src/check/site/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'everyletter-tools-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A page with a picture without words, under a policy of its own. */
const page = (policy: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<meta http-equiv="Content-Security-Policy" content="${policy}"></head>
<body><main><h1>A page</h1><p>With words.</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></main></body></html>`;

test('a page is looked at by all tools, whether it lets scripts of its site in or none', async () => {
  writeFileSync(join(folder, 'some.html'), page("default-src 'none'; script-src 'self'; img-src data:"));
  writeFileSync(join(folder, 'none.html'), page("default-src 'none'; img-src data:"));
  const { findings, transcripts } = await checkSite(folder, { only: ['site-accessible', 'site-transcript'] });
  const seen = (file: string) =>
    findings.filter(({ check, where }) => check === 'site-accessible' && where.file === file).map(({ says }) => says);
  for (const file of ['site/some.html', 'site/none.html']) {
    expect(seen(file).some((says) => says.startsWith('axe, error'))).toBe(true);
    expect(seen(file).some((says) => says.startsWith('htmlcs, error'))).toBe(true);
  }
  expect(transcripts.map(({ text }) => text.includes('With words.'))).toEqual([true, true]);
}, 60_000);
