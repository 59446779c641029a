/**
 * The film in sign language as a page shows it: the browser's own player with a poster, captions and chapters,
 * and below it who signs, the parts to jump to, and the film's words as text (RULES 3). It never starts by itself.
 */
import type { Language } from '../../letter.ts';
import type { Picture } from '../../picture.ts';
import { type Caption, webVtt } from './captions.ts';
import { attribute, escapeHtml } from './escape.ts';
import type { LinkFrom } from './inline.ts';
import type { SiteFile } from './input.ts';

/** As one page shows it; paths are relative to the site's root. */
export interface Film {
  /** In the order in which browsers try them: `film/bsl.mp4`. The caller puts them there. */
  readonly files: readonly { readonly path: string; readonly type: string }[];
  /** The page's own language first, where there are any in it. */
  readonly captions: readonly FilmCaptions[];
  readonly chapters: readonly { readonly at: number; readonly title: string }[];
  /** Path of the chapters' file, in the page's language. */
  readonly chaptersPath: string;
  /** Who signs, with their registration, as a sentence; null where nobody is named. */
  readonly signer: string | null;
  readonly placeholder: boolean;
  /** `gone`: what is said where no file of it can be played. */
  readonly words: { readonly chapters: string; readonly transcript: string; readonly gone: string };
}

export interface FilmCaptions {
  readonly path: string;
  readonly language: Language;
  readonly cues: readonly Caption[];
}

export interface FilmPage {
  readonly link: LinkFrom;
  /** Address of the poster's file, as seen from the page. */
  readonly poster: string;
  /** ` width="…" height="…"`. */
  readonly size: string;
}

export function filmPlayer(film: Film, poster: Picture, page: FilmPage): string {
  const src = (path: string): string => attribute('src', page.link(`/${path}`));
  const sources = film.files.map(({ path, type }) => `<source${src(path)}${attribute('type', type)}>\n`);
  const captions = film.captions.map(
    ({ path, language }, index) =>
      `<track kind="captions"${src(path)}${attribute('srclang', language.tag)}` +
      `${attribute('label', language.autonym)}${index === 0 ? ' default' : ''}>\n`,
  );
  const chapters = film.chapters.length === 0 ? '' : `<track kind="chapters"${src(film.chaptersPath)}>\n`;
  const about = attribute('aria-label', poster.alt) + attribute('poster', page.poster) + page.size;
  return `<video controls playsinline preload="none"${about}>\n${sources.join('')}${captions.join('')}${chapters}</video>`;
}

/** What a script shows where the film can't be played; who signs, the parts, the words. A part's link opens the film itself there where no script runs. */
export function besideFilm(film: Film, link: LinkFrom): string {
  const signer = film.signer === null ? '' : `<p class="signer">${escapeHtml(film.signer)}</p>\n`;
  const file = film.files[0];
  const parts = film.chapters.map(({ at, title }) => {
    const address = attribute('href', `${link(`/${file?.path ?? ''}`)}#t=${at}`);
    return `<li><a${address} data-at="${at}"><bdi>${minutes(at)}</bdi> ${escapeHtml(title)}</a></li>\n`;
  });
  const list =
    parts.length === 0
      ? ''
      : `<ol class="parts"${attribute('aria-label', film.words.chapters)}>\n${parts.join('')}</ol>\n`;
  const gone = `<p class="notice" role="status" data-film="gone" hidden>${escapeHtml(film.words.gone)}</p>\n`;
  return gone + signer + list + transcript(film);
}

/** The captions' words, a paragraph a part. */
function transcript({ captions: [first], chapters, words }: Film): string {
  if (first === undefined) return '';
  const { tag, direction } = first.language;
  const starts = chapters.length === 0 ? [0] : chapters.map(({ at }) => at);
  const partOf = (cue: Caption): number => starts.findLast((at) => at <= cue.from) ?? 0;
  const paragraphs = [...Map.groupBy(first.cues, partOf).values()].map(
    (cues) => `<p>${escapeHtml(cues.map(({ text }) => text).join(' '))}</p>\n`,
  );
  const inside = `<div${attribute('lang', tag)}${attribute('dir', direction)}>\n${paragraphs.join('')}</div>\n`;
  return `<details class="transcript">\n<summary>${escapeHtml(words.transcript)}</summary>\n${inside}</details>\n`;
}

/** The film's captions and chapters. */
export function filmFiles(film: Film): SiteFile[] {
  const encode = (path: string, text: string): SiteFile => ({ path, bytes: new TextEncoder().encode(text) });
  const [last] = film.captions.flatMap(({ cues }) => cues.at(-1)?.to ?? []);
  const chapters = film.chapters.map(({ at, title }, index) => ({
    from: at,
    to: film.chapters[index + 1]?.at ?? last ?? at + 1,
    text: title,
  }));
  return [
    ...film.captions.map(({ path, cues }) => encode(path, webVtt(cues))),
    ...(chapters.length === 0 ? [] : [encode(film.chaptersPath, webVtt(chapters, 'chapters'))]),
  ];
}

/** 17.5 is 0:17. */
function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}
