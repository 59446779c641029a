/** The accessibility statement tells what the checks found, in every language, and is itself checked. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteChecks } from '../../src/check/site/checks.ts';
import type { Finding } from '../../src/finding.ts';
import { type Prepared, prepare } from '../../src/run/campaign/prepare.ts';
import { checkSiteFolder, checkStatement } from '../../src/run/check/check-site-folder.ts';
import { barriersFound, barriersOf } from '../../src/run/site/barriers.ts';
import { makeSite, siteInput } from '../../src/run/site/make-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'everyletter-statement-'));
afterAll(() => rmSync(folder, { recursive: true }));
let prepared: Prepared;
beforeAll(async () => {
  const campaign = fileURLToPath(new URL('../../examples/citizens-assembly', import.meta.url));
  prepared = await prepare({ campaign, languages: ['en', 'ur'], formats: ['standard'], recipients: null });
});

const finding = (check: string, file: string, level: Finding['level'] = 'mend'): Finding => ({
  check,
  level,
  where: { file },
  says: 'Something is wrong.',
  todo: 'Mend it.',
});
const statement = (tag: string): string => readFileSync(join(folder, `site/${tag}/accessibility/index.html`), 'utf8');

test('groups faults of pages, PDFs and films; what is explained, printed or its own counts for nothing', () => {
  expect(
    barriersFound([
      finding('film-captions', 'site/film/bsl.en.vtt'),
      finding(siteChecks.zoom.id, 'site/en/index.html'),
      finding(siteChecks.keyboard.id, 'site/en/index.html', 'explain'),
      finding('pdf-ua', 'print/001-standard.pdf'),
      finding(siteChecks.html.id, 'site/en/accessibility/index.html'),
    ]),
  ).toEqual(['found-sight', 'found-film']);
});

test('never claims that nothing is wrong', () => {
  const signed = { by: 'A reader', on: '2027-01-01' };
  for (const { language } of prepared.locales.values())
    expect(barriersOf({ ...prepared, film: null }, { ...language, review: signed }, [])).toContain('not-tested');
  const { namespaces } = prepared.locales.get('en') ?? { namespaces: new Map() };
  const words = [...namespaces.get('accessibility').values()].map(({ text }: { text: string }) => text).join(' ');
  expect(words).not.toMatch(/fully|completely|no barriers/i);
  expect(words).toContain('partially compliant');
});

test('is written anew where a page has a fault, and then says so, and passes its own checks', async () => {
  await makeSite(prepared, [], folder);
  expect(statement('en')).toContain('Our machine checks found no fault.');
  const broken = join(folder, 'site/en/contact/index.html');
  writeFileSync(broken, readFileSync(broken, 'utf8').replace('<h1>', '<h1><a href="nowhere.html">x</a>'));
  const only = { only: [siteChecks.links.id, siteChecks.transcript.id] };
  const checked = await checkSiteFolder(folder, siteInput(prepared, []), only);
  const input = (found: readonly string[]) => siteInput(prepared, [], found);
  const rewrite = (found: readonly string[]) => makeSite(prepared, [], folder, found);

  const said = await checkStatement(folder, checked, [], input, rewrite, only);
  expect(statement('en')).toContain('have faults in their code');
  expect(statement('ur')).toContain('کوڈ میں خرابی');
  expect(statement('en')).not.toContain('found no fault');
  expect(said.findings.map(({ check }) => check)).toEqual(checked.findings.map(({ check }) => check));

  // A folder that is only checked: a statement that hides what was found is a finding.
  await makeSite(prepared, [], folder);
  const hidden = await checkStatement(folder, checked, [], input, null, only);
  expect(hidden.findings.filter(({ where }) => where.file?.includes('accessibility')).length).toBe(2);
}, 120_000);
