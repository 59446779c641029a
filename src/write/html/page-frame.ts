/** What every page of the site has round its own content: its language, the way to other languages, the notices. */
import type { Edition, SiteFile, SiteInput } from './input.ts';
import { contentSecurityPolicy } from './policy.ts';
import type { LanguageLink, PageData, RenderPage } from './shell.ts';

/** Folders of the pages that each language has beside the letter and its ways. */
export const PRIVACY = 'privacy/';
export const CONTACT = 'contact/';
export const REPLY = 'reply/';
export const ACCESSIBILITY = 'accessibility/';
export const BESIDE = [REPLY, CONTACT, PRIVACY, ACCESSIBILITY];

/** @param folder The page's folder below its language's: '', `easy/`. */
export function common(input: SiteInput, edition: Edition, folder = '') {
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
export function languageLinks(input: SiteInput, here: Edition | null, folder = ''): LanguageLink[] {
  return input.editions.map((edition) => {
    const offered = BESIDE.includes(folder) || edition.ways.some((way) => `${way.folder}/` === folder);
    return {
      language: edition.language,
      href: `/${edition.language.tag}/${offered ? folder : ''}`,
      current: edition === here,
    };
  });
}

export function pageFile(render: RenderPage, page: PageData): SiteFile {
  return text(page.file.slice(1), render(page));
}

export function text(path: string, words: string): SiteFile {
  return { path, bytes: new TextEncoder().encode(words) };
}
