/**
 * What each page of the site must say, from the campaign's words and Letters: for the check that listens to
 * it (check/site). The order is the page templates' own; where a template in `templates/` is changed on
 * purpose, it is changed here too.
 */
import type { PageExpectation, SaidPhrase } from '../../check/site/expectation.ts';
import { saidOnTheWeb } from '../../check/site/said.ts';
import type { Letter } from '../../letter.ts';
import type { Film } from '../../write/html/film.ts';
import type { Edition, SiteInput, Way } from '../../write/html/input.ts';

/** One a page, in no order that matters. */
export function siteExpectations(input: SiteInput): PageExpectation[] {
  const directions = Object.fromEntries(input.editions.map(({ language }) => [language.tag, language.direction]));
  const home = input.editions.find(({ language }) => language.tag === input.defaultLanguage);
  const pages = [
    ...(home === undefined ? [] : [index(input, home), notFound(input, home)]),
    ...input.editions.flatMap((edition) => pagesOf(input, edition)),
  ];
  return pages.map((page) => ({ ...page, directions }));
}

type PageWords = Omit<PageExpectation, 'directions'>;

function pagesOf(input: SiteInput, edition: Edition): PageWords[] {
  const { tag } = edition.language;
  const say = speaker(input, tag);
  const names = [input.t(tag, 'letter'), ...edition.ways.map(({ format }) => input.t(tag, `format-${format}`))];
  /** @param inside what stands between the top of the page and its foot */
  const within = (folder: string, title: readonly string[], inside: readonly SaidPhrase[]): PageWords => ({
    path: `${tag}/${folder}index.html`,
    language: tag,
    title: [...title, edition.sender].join(' – '),
    said: [
      ...say.top(edition),
      say.word('languages'),
      { text: edition.language.autonym, language: tag },
      ...autonyms(input),
      ...inside,
      say.word('languages-heading'),
      say.word('languages-heading', 2),
      ...autonyms(input),
      say.word('contact:title'),
      say.word('privacy'),
      say.word('accessibility:title'),
      say.word('home'),
      say.text(edition.sender),
    ],
  });
  const page = (folder: string, title: readonly string[], pdfs: boolean, inside: readonly SaidPhrase[]): PageWords => {
    const ways = [...names, input.t(tag, 'reply:title'), ...(pdfs ? [input.t(tag, 'downloads-short')] : [])];
    return within(folder, title, [say.word('ways'), ...ways.map(say.text), ...inside]);
  };
  const pdfs = edition.pdfs.length > 0 || edition.word !== null || edition.braille !== null;
  const after = [say.word('reply:title'), say.word('contact:title'), ...downloads(input, edition)];
  const letter = (folder: string, title: readonly string[], said: readonly SaidPhrase[]): PageWords =>
    page(folder, title, pdfs, [...said, ...after]);
  const beside = (folder: string, of: Letter): PageWords => page(folder, [of.title], false, saidOnTheWeb(of));
  const { reply } = edition;
  return [
    letter('', [edition.letter.title], saidOnTheWeb(edition.letter)),
    ...edition.ways.map((way) =>
      letter(`${way.folder}/`, [way.letter.title, input.t(tag, `format-${way.format}`)], wayWords(way, input, tag)),
    ),
    page('reply/', [reply.title], false, aroundForm(saidOnTheWeb(reply), form(input, tag))),
    beside('contact/', edition.contact),
    beside('privacy/', edition.privacy),
    beside('accessibility/', edition.accessibility),
    within(
      'offline/',
      [input.t(tag, 'offline')],
      [say.word('offline', 1), say.word('offline-todo'), ...names.map(say.text), say.word('contact:title')],
    ),
  ];
}

function wayWords({ letter, film, recording }: Way, input: SiteInput, tag: string): SaidPhrase[] {
  if (film !== undefined) return withFilm(letter, film, input, tag);
  if (recording === undefined) return saidOnTheWeb(letter);
  const say = speaker(input, tag);
  return [
    say.text(`${input.t(tag, 'listen:title')} ${recording.length}`),
    say.word('listen:title'),
    say.word(recording.computer ? 'listen:computer' : 'listen:person'),
    say.word('listen:save'),
    ...saidOnTheWeb(letter),
  ];
}

/** What is said of the film stands above the letter, and below its first picture, the poster. */
function withFilm(letter: Letter, film: Film | null, input: SiteInput, tag: string): SaidPhrase[] {
  const say = speaker(input, tag);
  if (film === null) return [say.word('film-to-come'), ...saidOnTheWeb(letter)];
  const at = letter.blocks.findIndex(({ kind }) => kind === 'figure') + 1;
  const part = (from: number, to?: number): SaidPhrase[] =>
    saidOnTheWeb({ ...letter, blocks: letter.blocks.slice(from, to) });
  const [captions] = film.captions;
  const clock = (seconds: number): string =>
    `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
  return [
    ...(film.placeholder ? [say.word('film:placeholder')] : []),
    ...part(0, at),
    ...(film.signer === null ? [] : [say.text(film.signer)]),
    ...(film.chapters.length === 0 ? [] : [say.word('film:chapters')]),
    ...film.chapters.map((chapter) => say.text(`${clock(chapter.at)} ${chapter.title}`)),
    say.word('film:transcript'),
    ...(captions?.cues ?? []).map(({ text }) => ({ text, language: captions?.language.tag ?? '' })),
    ...part(at),
  ];
}

/** The form stands before the first heading of level 2. */
function aroundForm(letter: readonly SaidPhrase[], form: readonly SaidPhrase[]): SaidPhrase[] {
  const at = letter.findIndex(({ heading }) => heading === 2);
  return [...letter.slice(0, at), ...form, ...letter.slice(at)];
}

function form(input: SiteInput, tag: string): SaidPhrase[] {
  const say = speaker(input, tag);
  /** The words on the page, and the field's own name once the reader is in it. */
  const named = (key: string): SaidPhrase[] => [say.word(key), say.word(key)];
  const answers = ['letter:slipAnswer', 'letter:slipYes', 'letter:slipNo', 'letter:slipTalk'];
  return [
    say.word('reply:codeLabel'),
    say.word('reply:codeHint'),
    say.word('reply:codeLabel'),
    ...(input.replyForm === null ? [say.word('reply:check')] : [...answers.flatMap(named), say.word('reply:send')]),
  ];
}

function index(input: SiteInput, edition: Edition): PageWords {
  const { tag } = edition.language;
  const say = speaker(input, tag);
  const heading = input.t(tag, 'index-title');
  return {
    path: 'index.html',
    language: tag,
    title: `${heading} – ${edition.sender}`,
    said: [
      ...say.top(edition),
      say.text(edition.letter.title),
      { ...say.text(heading), heading: 1 },
      ...input.editions.map(({ language }) => ({
        text: `${language.autonym} ${input.t(language.tag, 'greeting')}`,
        language: language.tag,
      })),
      ...(edition.ways.length === 0 ? [] : [say.word('ways', 2)]),
      ...edition.ways.map(({ format }) => say.word(`format-${format}`)),
      say.word('contact:title'),
      say.word('privacy'),
      say.word('accessibility:title'),
      say.text(edition.sender),
    ],
  };
}

function notFound(input: SiteInput, edition: Edition): PageWords {
  const say = speaker(input, edition.language.tag);
  return {
    path: '404.html',
    language: edition.language.tag,
    title: `${input.t(edition.language.tag, 'not-found')} – ${edition.sender}`,
    said: [
      ...say.top(edition),
      say.word('not-found', 1),
      ...input.editions.map(({ language }) => ({
        text: `${language.autonym} ${input.t(language.tag, 'not-found-todo')}`,
        language: language.tag,
      })),
      say.word('contact:title'),
      say.word('privacy'),
      say.word('accessibility:title'),
      say.text(edition.sender),
    ],
  };
}

/** The heading, and each PDF with its pages and its size in kB, rounded up. */
function downloads(input: SiteInput, { language, pdfs, word, braille }: Edition): SaidPhrase[] {
  if (pdfs.length === 0 && word === null && braille === null) return [];
  const say = speaker(input, language.tag);
  const size = new Intl.NumberFormat(language.intl, { style: 'unit', unit: 'kilobyte' });
  const file = (format: string, kind: string, { pages, bytes }: { readonly pages: number; readonly bytes: number }) => {
    const [name, count] = [input.t(language.tag, `format-${format}`), input.t(language.tag, 'pages', { count: pages })];
    return say.text(`${name} ${kind}, ${count}, ${size.format(Math.ceil(bytes / 1000))}`);
  };
  return [
    say.word('downloads', 2),
    say.word('downloads-intro'),
    ...pdfs.map((pdf) => file(pdf.format, 'PDF', pdf)),
    ...(word === null ? [] : [say.text(`${input.t(language.tag, 'format-word')} DOCX`)]),
    ...(braille === null ? [] : [file('braille', 'BRF', braille)]),
  ];
}

function autonyms(input: SiteInput): SaidPhrase[] {
  return input.editions.map(({ language }) => ({ text: language.autonym, language: language.tag }));
}

function speaker(input: SiteInput, tag: string) {
  const text = (words: string): SaidPhrase => ({ text: words, language: tag });
  const word = (key: string, heading?: number): SaidPhrase => ({
    ...text(input.t(tag, key)),
    ...(heading === undefined ? {} : { heading }),
  });
  /** The skip link and the sender's name, which begin every page. */
  const top = ({ sender }: Edition): SaidPhrase[] => [word('skip'), text(sender)];
  return { text, word, top };
}
