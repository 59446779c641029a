/**
 * The static site that every QR code of a campaign reaches: an index that greets in all languages,
 * and a folder a language with the letter, its other ways, how to reply and get in touch, its notices and
 * its downloads. No script inside a page, no request to another host, nothing about any resident. A pure function: the caller
 * writes the files, and puts the PDFs beside them.
 */
import { editionPages } from './edition-pages.ts';
import { filmFiles } from './film.ts';
import type { Edition, SiteFile, SiteInput } from './input.ts';
import { common, languageLinks, pageFile, text } from './page-frame.ts';
import type { SiteParts } from './parts.ts';
import type { RenderPage } from './shell.ts';
import { compileShell } from './shell.ts';
import { stylesheet } from './stylesheet.ts';

/**
 * Makes all files of the site but its PDFs, its films, its typefaces (`webFontFiles`) and what reads the
 * finished site (`offlineFile`), in a fixed order.
 * @throws CannotRun if a Letter holds a resident's data, or the accent colour can't be read.
 */
export function writeSite(input: SiteInput, parts: SiteParts): SiteFile[] {
  const render = compileShell(parts, input.t);
  const pictures = new Map<string, SiteFile>();
  const pages = [
    indexPage(input, render),
    ...input.editions.flatMap((edition) => editionPages(input, edition, render, pictures)),
    notFoundPage(input, render),
  ];
  const languages = input.editions.map((edition) => edition.language);
  return [
    ...pages,
    text('assets/site.css', stylesheet(parts, languages, input.accent)),
    text('assets/icon.svg', favicon(input.accent)),
    ...[...parts.scripts].map(([name, script]) => text(`assets/${name}`, script)),
    ...pictures.values(),
    ...filesOfFilms(input),
  ];
}

/** Each once: the pages of several languages show one film. */
function filesOfFilms({ editions }: SiteInput): SiteFile[] {
  const films = editions.flatMap(({ ways }) => ways.flatMap(({ film }) => film ?? []));
  return [...new Map(films.flatMap(filmFiles).map((file) => [file.path, file])).values()];
}

function indexPage(input: SiteInput, render: RenderPage): SiteFile {
  const edition = defaultEdition(input);
  const tag = edition.language.tag;
  const heading = input.t(tag, 'index-title');
  const content = {
    picker: false,
    lead: edition.letter.title,
    heading,
    cards: languageLinks(input, null),
    ways: edition.ways.map((way) => ({
      href: `/${tag}/${way.folder}/`,
      icon: way.icon,
      name: input.t(tag, `format-${way.format}`),
    })),
  };
  const title = `${heading} – ${edition.sender}`;
  const file = '/index.html';
  return pageFile(render, { ...common(input, edition), file, title, body: 'site-index', content, root: null });
}

/** A server shows it at any depth, so its addresses start from the site's root. */
function notFoundPage(input: SiteInput, render: RenderPage): SiteFile {
  const edition = defaultEdition(input);
  const title = `${input.t(edition.language.tag, 'not-found')} – ${edition.sender}`;
  const path = new URL(input.baseAddress).pathname;
  const root = path.endsWith('/') ? path : `${path}/`;
  const content = { picker: false, languages: languageLinks(input, null) };
  const file = '/404.html';
  return pageFile(render, { ...common(input, edition), file, title, body: 'site-not-found', content, root });
}

function defaultEdition(input: SiteInput): Edition {
  const found = input.editions.find((edition) => edition.language.tag === input.defaultLanguage);
  if (found === undefined)
    throw new Error(`The site has no edition in its default language, ${input.defaultLanguage}.`);
  return found;
}

/** An envelope in the campaign's colour. */
function favicon(accent: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${accent}"/>` +
    '<path d="M6 10h20v13H6zm0 0 10 8 10-8" fill="none" stroke="#fff" stroke-width="2.5" stroke-linejoin="round"/></svg>\n'
  );
}
