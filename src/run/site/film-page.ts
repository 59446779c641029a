/** The campaign's film as the page of one language shows it. */
import type { Language } from '../../letter.ts';
import type { Film } from '../../write/html/film.ts';
import type { SiteInput } from '../../write/html/input.ts';
import type { Prepared } from '../campaign/prepare.ts';

/** Where a film's file lies on the site. */
export const filmPath = (name: string): string => `film/${name}`;

/** @returns null where there is no film: the page says that it is to come */
export function filmOf({ film, allLocales }: Prepared, { tag }: Language, t: SiteInput['t']): Film | null {
  if (film === null) return null;
  const captions = [...film.captions].flatMap(([language, cues]) => {
    const locale = allLocales.get(language);
    return locale === undefined ? [] : [{ path: filmPath(`bsl.${language}.vtt`), language: locale.language, cues }];
  });
  const { name, registration } = film.signer;
  return {
    files: film.files.map((file) => ({ path: filmPath(file.name), type: file.type })),
    captions: captions.toSorted((one, other) => Number(other.language.tag === tag) - Number(one.language.tag === tag)),
    chapters: film.chapters.map(({ at, title }) => ({ at, title: t(tag, `film:chapter-${title}`) })),
    chaptersPath: filmPath(`parts.${tag}.vtt`),
    signer: film.placeholder || name === '' ? null : t(tag, 'film:signer', { signer: name, registration }),
    placeholder: film.placeholder,
    words: { chapters: t(tag, 'film:chapters'), transcript: t(tag, 'film:transcript'), gone: t(tag, 'film:gone') },
  };
}
