/** What is damaged on a page of the site: its HTML, or rules added to its stylesheet. */
import type { Mutation } from './mutation.ts';

export interface DamagedPage {
  readonly html: string;
  /** Rules after all others; empty: the site's own stylesheet. */
  readonly css: string;
  /** A file of scripts of its own, `assets/<id>.js`; left out: none. */
  readonly script?: string;
}
/** @see pages.ts for which page it is. */
export interface PageMutation extends Mutation<string, DamagedPage> {
  readonly language?: 'ur';
}

const html = (id: string, what: string, caughtBy: string, change: (page: string) => string): PageMutation => ({
  id,
  what,
  caughtBy,
  damage: (page) => ({ html: change(page), css: '' }),
});
const put = (from: string | RegExp, to: string) => (page: string) => page.replace(from, to);
const atEnd = (more: string) => put('</main>', `${more}</main>`);

export const htmlRows: readonly PageMutation[] = [
  html(
    'page-alt',
    'A picture’s alternative text is gone.',
    'site-accessible',
    put(/(<div class="picture-row">\s*<img [^>]*) alt="[^"]*"/, '$1'),
  ),
  html(
    'page-alt-empty',
    'A picture’s alternative text is empty.',
    'site-transcript',
    put(/(<div class="picture-row">\s*<img [^>]*alt=")[^"]*"/, '$1"'),
  ),
  html(
    'page-alt-other',
    'A picture has another picture’s words.',
    'site-transcript',
    put(/(<div class="picture-row">\s*<img [^>]*alt=")[^"]*"/, '$1A horse"'),
  ),
  html('page-language', 'A page does not say its language.', 'site-accessible', put(/<html lang="en"/, '<html')),
  html(
    'page-wrong-language',
    'A page says that it is in another language.',
    'site-transcript',
    put(/<html lang="en"/, '<html lang="pl"'),
  ),
  {
    ...html(
      'page-direction',
      'An Urdu page does not say that it runs from right to left.',
      'site-transcript',
      put(/ dir="rtl"/, ''),
    ),
    language: 'ur',
  },
  html(
    'page-direction-part',
    'The name of a language that runs from right to left runs the other way on an English page.',
    'site-transcript',
    put(/(lang="ur") dir="rtl"/, '$1'),
  ),
  html(
    'page-script',
    'A page runs a script.',
    'site-alone',
    put('</head>', '<script src="../../assets/count.js"></script></head>'),
  ),
  html(
    'page-other-host',
    'A page asks another host for a picture.',
    'site-alone',
    atEnd('<img src="https://count.example.org/1.png" alt="">'),
  ),
  html(
    'page-dead-link',
    'A link leads nowhere.',
    'site-links',
    atEnd('<p><a href="../nowhere/index.html">More about this</a></p>'),
  ),
  html(
    'page-dead-place',
    'A link leads to a place that is not on the page.',
    'site-links',
    put('href="#main"', 'href="#letter"'),
  ),
  html(
    'page-hreflang',
    'A link to a page in another language does not say so.',
    'site-links',
    put(/(href="[^"]*ur\/[^"]*"[^>]*) hreflang="ur"/, '$1'),
  ),
  html(
    'page-referrer',
    'A page lets other sites know who came from it.',
    'site-unwatched',
    put('<meta name="referrer" content="no-referrer">', ''),
  ),
  html('page-invalid', 'The HTML is not valid.', 'site-html', atEnd('<ul><p>Not an item</p></ul>')),
  html(
    'page-words',
    'One word of a page is another.',
    'site-transcript',
    put(/(<div class="picture-row">[\s\S]*?<p>)This letter/, '$1That letter'),
  ),
  html(
    'page-words-lost',
    'A sentence is missing from a page.',
    'site-transcript',
    put(/<div class="picture-row">[\s\S]*?<\/div>\s*<\/div>/, ''),
  ),
  html('page-heading', 'A heading is of another level.', 'site-transcript', put(/<h2>([^<]*)<\/h2>/, '<h3>$1</h3>')),
  html(
    'page-skip',
    'The link past the navigation is gone.',
    'site-keyboard',
    put(/<a class="skip"[^>]*>[^<]*<\/a>/, ''),
  ),
  {
    id: 'page-script-words',
    what: 'Some of a page’s words come from a script.',
    caughtBy: 'site-no-script',
    damage: (page) => ({
      html: page.replace('</head>', '<script defer src="../../assets/page-script-words.js"></script></head>'),
      css: '',
      script: 'document.querySelector("main h1").textContent += " Now.";',
    }),
  },
  html(
    'page-heavy',
    'A page has 100 KB of comments.',
    'site-weight',
    atEnd(`<!-- ${'Reviewed by the department. '.repeat(4000)} -->`),
  ),
  html(
    'page-leaves',
    'A page sends its readers on before they can read it, again and again.',
    'site-page-loads',
    put('</head>', '<meta http-equiv="refresh" content="0"></head>'),
  ),
  html(
    'page-elsewhere',
    'The address that easy-read letters carry opens the page of another language.',
    'site-reached',
    put(/<html lang="en"/, '<html lang="pl"'),
  ),
];
