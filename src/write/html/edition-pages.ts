/** The pages of one language: the letter, its ways, how to reply and get in touch, the notices. */
import type { Letter } from '../../letter.ts';
import type { Picture } from '../../picture.ts';
import type { Edition, SiteFile, SiteInput, Way } from './input.ts';
import { letterToHtml } from './letter.ts';
import { ACCESSIBILITY, BESIDE, CONTACT, common, PRIVACY, pageFile, REPLY } from './page-frame.ts';
import { relative } from './paths.ts';
import { atSecondHeading, replyForm } from './reply.ts';
import type { RenderPage } from './shell.ts';

/** @param pictures takes up the files of the pictures that the pages show */
export function editionPages(input: SiteInput, edition: Edition, render: RenderPage, pictures: Map<string, SiteFile>) {
  const { language, sender } = edition;
  const home = `/${language.tag}/`;
  const formatName = (format: string): string => input.t(language.tag, `format-${format}`);
  const toReply = { href: home + REPLY, icon: 'edit-outline', name: input.t(language.tag, 'reply:title') };
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
      // The letters on paper send their readers here to type their code: it must not be looked for.
      { ...toReply, current: folder === REPLY },
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
        : [toReply, { href: home + CONTACT, icon: 'chat-outline', name: input.t(language.tag, 'contact:title') }],
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

/** The root-relative address of a picture's file; equal pictures are one file. */
function keepPicture({ name, source }: Picture, pictures: Map<string, SiteFile>): string {
  const extension = source.format === 'jpeg' ? 'jpg' : source.format;
  const path = `assets/pictures/${name}-${source.hash.slice(0, 8)}.${extension}`;
  pictures.set(path, { path, bytes: source.bytes });
  return `/${path}`;
}
