/** The address of each language and way to read: short enough to print, and to say on the phone. */
import type { Finding } from '../../finding.ts';
import type { Prepared } from './prepare.ts';

/** Characters without `https://`, decided here: one line of large print (16 pt) beside a code, and about as much as
 * somebody writes down from the phone in one go. */
const LONGEST = 40;

/** Letters, figures, dots and strokes, with single hyphens between: whatever else there may be in an address has to
 * be explained on the phone (capitals, `_`, `%`), or is misheard (two hyphens). */
const SAYABLE = /^[a-z0-9]+(?:[-./][a-z0-9]+)*$/;

type Source = Pick<Prepared, 'campaign' | 'locales' | 'formats'>;

/** As letters print them: `wexmere.example.org`, `wexmere.example.org/en`, `wexmere.example.org/en/easy`. */
export function deepLinks({ campaign, locales, formats }: Source): string[] {
  const site = campaign.site.replace(/^https:\/\//, '').replace(/\/$/, '');
  const pages = [...new Set(formats.map(({ page }) => page.replace(/\/$/, '')))];
  const below = [...locales.keys()].flatMap((tag) => pages.map((page) => `${site}/${tag}${page && `/${page}`}`));
  return [site, ...below];
}

/** One finding a fault, with the address that shows it most. */
export function sayableAddresses(source: Source): Finding[] {
  const links = deepLinks(source);
  const longest = links.toSorted((one, other) => other.length - one.length)[0] ?? '';
  const hard = links.filter((link) => !SAYABLE.test(link));
  const find = (says: string, todo: string): Finding => ({
    check: 'sayable-address',
    level: 'look',
    where: { file: 'campaign.yaml', line: source.campaign.lineOf(['site']) },
    says,
    todo,
  });
  return [
    ...(longest.length <= LONGEST
      ? []
      : [
          find(
            `“${longest}” has ${longest.length} characters, and an address can be written down from the phone up to ${LONGEST}.`,
            'Ask your web team for a shorter address, and write it under “site”.',
          ),
        ]),
    ...(hard[0] === undefined
      ? []
      : [
          find(
            `“${hard[0]}” is hard to say on the phone (${hard.length} of ${links.length} addresses).`,
            'Use an address, and folders of languages, of small letters and figures, with a single hyphen between words.',
          ),
        ]),
  ];
}
