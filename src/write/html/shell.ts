/** The Handlebars page shell: compiled once a site, strict, so that a missing value fails. */
import Handlebars from 'handlebars';
import type { Language } from '../../letter.ts';
import { escapeHtml } from './escape.ts';
import type { SiteInput } from './input.ts';
import type { SiteParts, TemplateName } from './parts.ts';
import { relative } from './paths.ts';
import { typeSheetOf } from './webfonts.ts';

/** What every page template is given. `href` values are root-relative; the helper `url` makes them fit. */
export interface PageData {
  /** The page's own file, root-relative: `/en/easy/index.html`. */
  readonly file: string;
  readonly language: Language;
  readonly title: string;
  readonly sender: string;
  readonly accent: string;
  /** Its Content-Security-Policy. */
  readonly policy: string;
  /** All languages, each with the address of its page and whether that is the page at hand's language. */
  readonly languages: readonly LanguageLink[];
  /** Addresses of these pages in the page's language. */
  readonly privacy: string;
  readonly contact: string;
  readonly accessibility: string;
  /** The template of what stands inside the shell, and its own values. */
  readonly body: Extract<TemplateName, 'site-index' | 'site-letter' | 'site-not-found' | 'site-offline'>;
  readonly content: unknown;
  /** Where the page is found at an unknown depth, addresses start from here (`/`); else null. */
  readonly root: string | null;
}

export interface LanguageLink {
  readonly language: Language;
  readonly href: string;
  readonly current: boolean;
}

export type RenderPage = (page: PageData) => string;

/**
 * Helpers for templates: `{{t 'key'}}` words in the page's language, `{{tIn tag 'key'}}` in another,
 * `{{blocks 'key'}}` words that a script completes,
 * `{{url href}}` an address seen from this page, `{{icon 'name'}}` a decorative icon.
 */
export function compileShell(parts: SiteParts, t: SiteInput['t']): RenderPage {
  const handlebars = Handlebars.create();
  for (const [name, source] of Object.entries(parts.templates)) handlebars.registerPartial(name, source);
  const page = handlebars.compile(parts.templates.page, { strict: true });
  return (data) => {
    const url = (href: string): string => urlFrom(data, href);
    const helpers = {
      t: (key: string) => t(data.language.tag, key),
      // Words of which a script fills a part: it finds its place as {block}.
      blocks: (key: string) => t(data.language.tag, key, { block: '{block}', code: '{code}' }),
      tIn: (tag: string, key: string) => t(tag, key),
      url,
      typeSheet: () =>
        url(
          `/${typeSheetOf(
            data.file,
            data.languages.map(({ language }) => language.tag),
          )}`,
        ),
      icon: (name: string) => new Handlebars.SafeString(icon(parts, name)),
    };
    return tidy(page(data, { helpers }));
  };
}

/** A root-relative address as it must stand in this page. */
export function urlFrom(page: Pick<PageData, 'file' | 'root'>, href: string): string {
  if (page.root === null || !href.startsWith('/')) return relative(page.file, href);
  return page.root + relative('/index.html', href);
}

function icon(parts: SiteParts, name: string): string {
  const body = parts.icons.get(name);
  if (body === undefined) throw new Error(`A page template uses the icon “${escapeHtml(name)}”, which was not read.`);
  return `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${body}</svg>`;
}

/** Templates leave empty lines where a condition stood; a reader of the source needs none of them. */
function tidy(html: string): string {
  return html.replace(/\n\s*\n/g, '\n').replace(/[ \t]+$/gm, '');
}
