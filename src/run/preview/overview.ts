/** The page that shows a colleague, or a panel of residents, every language and format side by side. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { z } from 'zod';
import type { Finding } from '../../finding.ts';
import { type Format, formatById } from '../../formats.ts';
import { programFolder } from '../program-files.ts';

/** What is needed of `report.json`, which another version of everyletter may have written. */
const Report = z.object({
  campaign: z.object({ title: z.string() }),
  made: z.object({
    languages: z.array(
      z.object({ tag: z.string(), autonym: z.string(), english: z.string(), direction: z.enum(['ltr', 'rtl']) }),
    ),
    formats: z.array(z.object({ id: z.string(), title: z.string() })),
    counts: z.array(z.array(z.number())),
  }),
  findings: z.array(
    z.object({
      level: z.enum(['mend', 'look', 'explain', 'note']),
      says: z.string(),
      where: z.object({ file: z.string(), language: z.string(), format: z.string() }).partial(),
    }),
  ),
  thumbnails: z.array(
    z.object({ path: z.string(), language: z.string(), format: z.string(), width: z.number(), height: z.number() }),
  ),
});
type Report = z.infer<typeof Report>;

/** As many as fit beside a picture; the report has all. */
const SHOWN = 4;

/** @param name Of the output folder, where there is no report. */
export function overviewPage(output: string, name: string): string {
  const template = readFileSync(join(programFolder('templates'), 'preview.hbs'), 'utf8');
  const report = readReport(join(output, 'report', 'report.json'));
  const view =
    report === null
      ? { title: name, report: false, languages: [] }
      : { title: report.campaign.title, report: true, languages: languagesOf(report) };
  return Handlebars.compile(template, { strict: true })(view);
}

/** The report's looks in the site's own typefaces, which have the letters of every language's name. */
export function overviewStyle(output: string): string {
  const sheet = join(output, 'site', 'assets', 'type', 'index.css');
  const faces = existsSync(sheet) ? readFileSync(sheet, 'utf8') : '';
  const families = [...new Set([...faces.matchAll(/font-family: ("[^"]+")/g)].map(([, family]) => family))];
  const own = ['report.css', 'preview.css'].map((name) => readFileSync(join(programFolder('templates'), name), 'utf8'));
  return [faces, ...own, `body { font-family: ${[...families, 'system-ui', 'sans-serif'].join(', ')}; }`].join('\n');
}

/** Null where there is none, or none that can be read. */
function readReport(path: string): Report | null {
  try {
    return Report.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function languagesOf(report: Report) {
  const { languages, formats, counts } = report.made;
  return languages.map(({ tag, autonym, english, direction }, row) => ({
    tag,
    english,
    autonym: autonym === english ? null : autonym,
    direction,
    found: foundOn(report, (where) => where.language === tag && where.format === undefined && !isPage(where, tag)),
    formats: formats.map(({ id, title }, column) => {
      const format = formatById.get(id);
      const picture = report.thumbnails.find((one) => one.language === tag && one.format === id);
      const letters = counts[row]?.[column] ?? 0;
      return {
        name: title,
        language: english,
        letters: letters === 1 ? '1 letter' : `${new Intl.NumberFormat('en-GB').format(letters)} letters`,
        picture: picture === undefined ? null : { ...picture, alt: `First page in ${english}, ${title}` },
        doors: format === undefined ? [] : doorsTo(tag, format),
        found: foundOn(report, (where) => isAbout(where, tag, id, format)),
      };
    }),
  }));
}

const doorsTo = (tag: string, { page, screenFile }: Format) => [
  { href: `/${tag}/${page}`, words: 'Open its page' },
  { href: `/${tag}/${screenFile}`, words: 'Open its PDF' },
  { href: `/report/transcripts/${tag}/${page}index.txt`, words: 'Read what a screen reader says' },
];

type Where = Report['findings'][number]['where'];

const isPage = ({ file }: Where, tag: string): boolean => file?.startsWith(`site/${tag}/`) === true;

/** On its letters, its PDF or its page. */
function isAbout({ file, language, format }: Where, tag: string, id: string, row: Format | undefined): boolean {
  if (language === tag && format === id) return true;
  return (
    row !== undefined && (file === `site/${tag}/${row.page}index.html` || file === `site/${tag}/${row.screenFile}`)
  );
}

const WORDS: Readonly<Record<'mend' | 'look', string>> = { mend: 'To be mended:', look: 'For a person to look at:' };

/** The same sentence about many letters is said once. */
function foundOn({ findings }: Report, about: (where: Where) => boolean) {
  const found = findings.filter(({ level, where }) => (level === 'mend' || level === 'look') && about(where));
  const once = [...new Map(found.map((finding) => [finding.says, finding])).values()];
  once.sort((a, b) => Number(b.level === 'mend') - Number(a.level === 'mend'));
  const shown = once.slice(0, SHOWN).map(({ level, says }) => ({ mark: level, word: wordOf(level), says }));
  const more = once.length - shown.length;
  return more > 0 ? [...shown, { mark: 'look', word: `And ${more} more,`, says: 'all in the report.' }] : shown;
}

const wordOf = (level: Finding['level']): string => (level === 'mend' || level === 'look' ? WORDS[level] : '');
