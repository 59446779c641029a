import type { Language } from '../../letter.ts';
import { assertReadable, lightenedFor, mix } from './colour.ts';
import type { SiteParts } from './parts.ts';
import { MAIN_FACE } from './typefaces.ts';

/** The page's own colours, light and dark; `site.css` uses them by these names. */
const LIGHT = { paper: '#f9f4ea', sheet: '#fffefb', ink: '#211c15', quiet: '#4d4538', rule: '#d8cdb9' };
const DARK = { paper: '#171410', sheet: '#211d18', ink: '#f4ecdf', quiet: '#cfc4b2', rule: '#4a4238' };

/** RULES 1 and WCAG 2.2, 1.4.6: text stands out 7 to 1. */
const RATIO = 7;

/**
 * The style sheet of all pages: the campaign's colour, what each language's script needs, and the rules of
 * `site.css`, without what only their reader needs. A pure function of its arguments.
 * @param accent `#rrggbb`.
 * @throws CannotRun if the accent can't be read on the page's own colours.
 */
export function stylesheet(parts: SiteParts, languages: readonly Language[], accent: string): string {
  assertReadable(accent, LIGHT.paper, RATIO);
  const light = { ...LIGHT, accent, 'on-accent': '#ffffff', tint: mix(accent, LIGHT.sheet, 0.08) };
  const lifted = lightenedFor(accent, mix(accent, DARK.sheet, 0.3), RATIO);
  const dark = { ...DARK, accent: lifted, 'on-accent': '#ffffff', tint: mix(accent, DARK.sheet, 0.3) };
  return [
    `:root {\n${declarations(light)}  --band: ${accent};\n}`,
    `@media (prefers-color-scheme: dark) {\n:root {\n${declarations(dark)}}\n}`,
    ...languages.flatMap((language) => scriptRules(parts, language)),
    ...amongOthers(languages),
    parts.css.replace(/\/\*.*?\*\/\s*/gs, ''),
  ].join('\n');
}

function declarations(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `  --${name}: ${value};\n`)
    .join('');
}

/** What a face needs beside its name. Nastaliq hangs its words down a slope and needs twice the line
 * (RULES 1, leading); Indic and Arabic letters are drawn small in their em (RULES 9: +2 pt on Latin). */
const NEEDS: Readonly<Record<string, { readonly leading: number; readonly tight: number; readonly scale: number }>> = {
  'noto-nastaliq-urdu': { leading: 2.25, tight: 2, scale: 1.05 },
  'noto-naskh-arabic': { leading: 1.8, tight: 1.6, scale: 1.15 },
};
const USUAL = { leading: 1.65, tight: 1.4, scale: 1.1 };

/** Words of the main face inside a page of another script: its own face, and lines as far apart as it needs. */
function amongOthers(languages: readonly Language[]): string[] {
  const own = languages.filter(({ face }) => face === MAIN_FACE).map(({ tag }) => `[lang="${tag}"]`);
  if (own.length === 0 || own.length === languages.length) return [];
  return [`body :is(${own.join(', ')}) { font-family: var(--faces); line-height: 1.5; }`];
}

function scriptRules(parts: SiteParts, language: Language): string[] {
  if (language.face === MAIN_FACE) return [];
  const family = parts.faces.get(language.face)?.family;
  const { leading, tight, scale } = NEEDS[language.face] ?? USUAL;
  const own = family === undefined ? '' : `"${family}", `;
  const main = parts.faces.get(MAIN_FACE)?.family;
  const latin = main === undefined ? own : `"${main}", ${own}`;
  return [
    `[lang="${language.tag}"] { --leading: ${leading}; --leading-tight: ${tight}; font-family: ${own}var(--faces); line-height: var(--leading); }`,
    // Phone numbers, addresses, names: Nastaliq's space is so narrow that Latin words would run together.
    `[lang="${language.tag}"] bdi { font-family: ${latin}var(--faces); }`,
    `html[lang="${language.tag}"] { font-size: ${Math.round(125 * scale)}%; }`,
  ];
}
