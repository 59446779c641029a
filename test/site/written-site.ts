/** The fixtures' site as it is written to the disk, for tests that open it in a browser. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostingFiles } from '../../src/write/hosting/hosting.ts';
import { completeSite } from '../../src/write/html/complete.ts';
import type { SiteInput } from '../../src/write/html/input.ts';
import { readSiteParts } from '../../src/write/html/parts.ts';
import { writeSite } from '../../src/write/html/site.ts';
import { fixtureIcons } from '../write-html/web-fixture.ts';

/** Writes it with its host's headers. @returns the site's folder */
export async function writtenSite(
  input: SiteInput,
  folder = mkdtempSync(join(tmpdir(), 'everyletter-site-')),
): Promise<string> {
  const languages = input.editions.map(({ language }) => language);
  const templates = fileURLToPath(new URL('../../templates', import.meta.url));
  const parts = readSiteParts(
    templates,
    languages.map(({ face }) => face),
    fixtureIcons,
  );
  const files = await completeSite(writeSite(input, parts), languages, parts);
  const pdfs = input.editions.flatMap(({ pdfs }) => pdfs.map(({ path }) => ({ path, bytes: new Uint8Array() })));
  const all = [...files, ...pdfs];
  const paths = all.map(({ path }) => path);
  const headers = hostingFiles(input.baseAddress, input.replyForm, paths)
    .filter(({ path }) => path.startsWith('site/'))
    .map(({ path, text }) => ({ path: path.slice('site/'.length), bytes: text }));
  for (const { path, bytes } of [...all, ...headers]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}
