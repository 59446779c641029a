/** Pages of the real site, damaged one by one beside the undamaged: one browser goes through all of them. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageExpectation } from '../../src/check/site/expectation.ts';
import { checkSite } from '../../src/check/site/site.ts';
import type { Prepared } from '../../src/run/campaign/prepare.ts';
import { destinationsOf } from '../../src/run/site/destinations.ts';
import { makeSite, siteInput } from '../../src/run/site/make-site.ts';
import { siteExpectations } from '../../src/run/site/site-expectations.ts';
import type { Workshop } from '../../src/run/work/workshop.ts';
import { mends, outcomeOf, type Round } from './mutation.ts';
import { htmlRows, type PageMutation } from './pages-rows.ts';
import { styleRows } from './pages-style.ts';

export const pageRows = [...htmlRows, ...styleRows];

/** What is damaged: the easy-read page, which has pictures, lists and headings. Damaged copies lie beside it. */
const source = (language: string) => `${language}/easy/index.html`;
/** The copy that an address of the letters leads to. */
const astray = 'page-elsewhere';
const pathOf = ({ id, language }: PageMutation) => `${language ?? 'en'}/${id}/index.html`;

export async function damagePages(shop: Workshop): Promise<Round> {
  const prepared: Prepared = {
    ...shop.prepared,
    locales: new Map([...shop.prepared.locales].filter(([tag]) => ['en', 'ur'].includes(tag))),
  };
  const folder = await mkdtemp(join(tmpdir(), 'mutants-'));
  const site = join(folder, 'site');
  try {
    await makeSite(prepared, [], folder);
    const input = siteInput(prepared, []);
    const expectations = siteExpectations(input);
    const carried = (path: string) => ({
      address: `${prepared.campaign.site}${path}`,
      language: 'en',
      format: 'easy-read',
    });
    const [promised] = destinationsOf([carried('/en/easy/')], input);
    if (promised === undefined) throw new Error('No address promises the page of easy read.');
    const destinations = [
      promised,
      {
        ...promised,
        ...carried(`/en/${astray}/`),
        promised: { ...promised.promised, page: `en/${astray}/index.html` },
      },
    ];
    for (const row of pageRows) await write(site, row);
    const damaged = await checkSite(site, {
      expectations: [...expectations, ...pageRows.map(expected(expectations))],
      destinations,
    });
    if (damaged.notRun !== null) throw new Error(damaged.notRun);
    const byPage = Map.groupBy(damaged.findings, ({ where }) => where.file?.replace(/^site\//, ''));
    const outcomes = pageRows.map((row) => {
      const own = [...(byPage.get(pathOf(row)) ?? []), ...(byPage.get(`assets/${row.id}.css`) ?? [])];
      if (row.id === astray) own.push(...damaged.findings.filter(({ says }) => says.includes(`/en/${astray}/`)));
      return outcomeOf(row, own, byPage.get(source(row.language ?? 'en')) ?? []);
    });
    const undamaged = new Set(expectations.map(({ path }) => path));
    const clean = damaged.findings.filter(({ where }) => undamaged.has(where.file?.replace(/^site\//, '') ?? ''));
    return { outcomes, unclean: mends(clean) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The damaged copy: its page, and its stylesheet where that is what is damaged. */
async function write(site: string, row: PageMutation): Promise<void> {
  const path = join(site, pathOf(row));
  const page = await readFile(join(site, source(row.language ?? 'en')), 'utf8');
  const { html, css, script } = row.damage(page);
  if (html === page && css === '') throw new Error(`“${row.id}” damages nothing.`);
  const linked = css === '' ? html : html.replace('assets/site.css', `assets/${row.id}.css`);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, linked);
  if (script !== undefined) await writeFile(join(site, 'assets', `${row.id}.js`), script);
  if (css === '') return;
  const sheet = await readFile(join(site, 'assets', 'site.css'), 'utf8');
  await writeFile(join(site, 'assets', `${row.id}.css`), `${sheet}\n${css}`);
}

/** A damaged copy should still say what its source says. */
function expected(expectations: readonly PageExpectation[]): (row: PageMutation) => PageExpectation {
  return (row) => {
    const one = expectations.find(({ path }) => path === source(row.language ?? 'en'));
    if (one === undefined) throw new Error(`The site has no page ${source(row.language ?? 'en')}.`);
    return { ...one, path: pathOf(row) };
  };
}
