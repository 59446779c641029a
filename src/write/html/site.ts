/**
 * The static site that every QR code of a campaign reaches: an index that greets in all languages,
 * and a folder a language with the letter, its other ways, how to reply and get in touch, its notices and
 * its downloads. No script inside a page, no request to another host, nothing about any resident. A pure function: the caller
 * writes the files, and puts the PDFs beside them.
 */
import type { Letter } from '../../letter.ts';
import type { Picture } from '../../picture.ts';
import { filmFiles } from './film.ts';
import type { Edition, SiteFile, SiteInput, Way } from './input.ts';
import { letterToHtml } from './letter.ts';
import type { SiteParts } from './parts.ts';
import { relative } from './paths.ts';
import { contentSecurityPolicy } from './policy.ts';
import { atSecondHeading, replyForm } from './reply.ts';
import type { LanguageLink, PageData, RenderPage } from './shell.ts';
import { compileShell } from './shell.ts';
import { stylesheet } from './stylesheet.ts';

/** Folders of the pages that each language has beside the letter and its ways. */
const PRIVACY = 'privacy/';
const CONTACT = 'contact/';
const REPLY = 'reply/';
const ACCESSIBILITY = 'accessibility/';
const BESIDE = [REPLY, CONTACT, PRIVACY, ACCESSIBILITY];

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

function editionPages(input: SiteInput, edition: Edition, render: RenderPage, pictures: Map<string, SiteFile>) {
  const { language, sender } = edition;
  const home = `/${language.tag}/`;
  const formatName = (format: string): string => input.t(language.tag, `format-${format}`);
  const size = new Intl.NumberFormat(language.intl, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const pdfs = edition.pdfs.map((pdf) => ({
    href: `/${pdf.path}`,
    name: formatName(pdf.format),
    pages: input.t(language.tag, 'pages', { count: pdf.pages }),
    size: size.format(Math.ceil(pdf.bytes / 1000)),
  }));
  const braille =
    edition.braille === null
      ? null
      : {
          href: `/${edition.braille.path}`,
          pages: input.t(language.tag, 'pages', { count: edition.braille.pages }),
          size: size.format(Math.ceil(edition.braille.bytes / 1000)),
        };

  function page(address: string, name: string | null, letter: Letter, way: Way | null): SiteFile {
    const file = `${address}index.html`;
    const folder = address.slice(home.length);
    const beside = BESIDE.includes(folder);
    const context = {
      link: (href: string) => relative(file, href),
      picture: (picture: Picture) => relative(file, keepPicture(picture, pictures)),
      ...(way?.film == null ? {} : { film: way.film }),
    };
    const [first, rest] = folder === REPLY ? atSecondHeading(letter) : [letter, null];
    const ways = [
      { href: home, icon: 'mail-outline', name: input.t(language.tag, 'letter'), current: address === home },
      ...edition.ways.map((one) => ({
        href: `${home}${one.folder}/`,
        icon: one.icon,
        name: formatName(one.format),
        current: one === way,
      })),
    ];
    const content = {
      picker: true,
      ways,
      html: letterToHtml(first, context).html,
      form: rest === null ? null : replyForm(input, language.tag),
      rest: rest === null ? '' : letterToHtml(rest, context).html,
      notice: filmNotice(way, (key) => input.t(language.tag, key)),
      film: way?.film != null,
      recording:
        way?.recording === undefined
          ? null
          : {
              ...way.recording,
              href: `/${way.recording.path}`,
              by: `listen:${way.recording.computer ? 'computer' : 'person'}`,
            },
      marked: way === null ? null : `way-${way.folder}`,
      actions: beside
        ? []
        : [
            { href: home + REPLY, icon: 'edit-outline', name: input.t(language.tag, 'reply:title') },
            { href: home + CONTACT, icon: 'chat-outline', name: input.t(language.tag, 'contact:title') },
          ],
      pdfs: beside ? [] : pdfs,
      word: beside || edition.word === null ? null : `/${edition.word}`,
      braille: beside ? null : braille,
      downloads: !beside && (pdfs.length > 0 || edition.word !== null || braille !== null),
    };
    const title = [letter.title, name, sender].filter((part) => part !== null).join(' – ');
    return pageFile(render, {
      ...common(input, edition, folder),
      file,
      title,
      body: 'site-letter',
      content,
      root: null,
    });
  }

  return [
    page(home, null, edition.letter, null),
    ...edition.ways.map((way) => page(`${home}${way.folder}/`, formatName(way.format), way.letter, way)),
    page(home + REPLY, null, edition.reply, null),
    page(home + CONTACT, null, edition.contact, null),
    page(home + PRIVACY, null, edition.privacy, null),
    page(home + ACCESSIBILITY, null, edition.accessibility, null),
    offlinePage(input, edition, render),
  ];
}

/** What is said above the letter where its film is not there yet. */
function filmNotice(way: Way | null, t: (key: string) => string): string | null {
  if (way?.film === undefined) return null;
  if (way.film === null) return t('film-to-come');
  return way.film.placeholder ? t('film:placeholder') : null;
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

/** Kept on the reader's device with the pages that it leads to: what to do where there is no network. */
function offlinePage(input: SiteInput, edition: Edition, render: RenderPage): SiteFile {
  const { tag } = edition.language;
  const home = `/${tag}/`;
  const kept = [
    { href: home, icon: 'mail-outline', name: input.t(tag, 'letter') },
    ...edition.ways.map(({ folder, icon, format }) => ({
      href: `${home}${folder}/`,
      icon,
      name: input.t(tag, `format-${format}`),
    })),
    { href: home + CONTACT, icon: 'chat-outline', name: input.t(tag, 'contact:title') },
  ];
  const title = `${input.t(tag, 'offline')} – ${edition.sender}`;
  const file = `${home}offline/index.html`;
  return pageFile(render, {
    ...common(input, edition),
    file,
    title,
    body: 'site-offline',
    content: { picker: true, kept },
    root: null,
  });
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

/** @param folder The page's folder below its language's: '', `easy/`. */
function common(input: SiteInput, edition: Edition, folder = '') {
  return {
    language: edition.language,
    sender: edition.sender,
    accent: input.accent,
    policy: contentSecurityPolicy(input.replyForm),
    languages: languageLinks(input, edition, folder),
    privacy: `/${edition.language.tag}/${PRIVACY}`,
    contact: `/${edition.language.tag}/${CONTACT}`,
    accessibility: `/${edition.language.tag}/${ACCESSIBILITY}`,
  };
}

/** To the same kind of page in each language, or to its letter where that way isn't offered. */
function languageLinks(input: SiteInput, here: Edition | null, folder = ''): LanguageLink[] {
  return input.editions.map((edition) => {
    const offered = BESIDE.includes(folder) || edition.ways.some((way) => `${way.folder}/` === folder);
    return {
      language: edition.language,
      href: `/${edition.language.tag}/${offered ? folder : ''}`,
      current: edition === here,
    };
  });
}

function defaultEdition(input: SiteInput): Edition {
  const found = input.editions.find((edition) => edition.language.tag === input.defaultLanguage);
  if (found === undefined)
    throw new Error(`The site has no edition in its default language, ${input.defaultLanguage}.`);
  return found;
}

/** The root-relative address of a picture's file; equal pictures are one file. */
function keepPicture({ name, source }: Picture, pictures: Map<string, SiteFile>): string {
  const extension = source.format === 'jpeg' ? 'jpg' : source.format;
  const path = `assets/pictures/${name}-${source.hash.slice(0, 8)}.${extension}`;
  pictures.set(path, { path, bytes: source.bytes });
  return `/${path}`;
}

function pageFile(render: RenderPage, page: PageData): SiteFile {
  return text(page.file.slice(1), render(page));
}

function text(path: string, words: string): SiteFile {
  return { path, bytes: new TextEncoder().encode(words) };
}

/** An envelope in the campaign's colour. */
function favicon(accent: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${accent}"/>` +
    '<path d="M6 10h20v13H6zm0 0 10 8 10-8" fill="none" stroke="#fff" stroke-width="2.5" stroke-linejoin="round"/></svg>\n'
  );
}
