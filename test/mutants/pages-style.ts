/** What is damaged on a page by its stylesheet alone: rules added after all others. */
import type { PageMutation } from './pages-rows.ts';

const css = (id: string, what: string, caughtBy: string, rules: string): PageMutation => ({
  id,
  what,
  caughtBy,
  damage: (page) => ({ html: page, css: rules }),
});
export const styleRows: readonly PageMutation[] = [
  css(
    'page-other-host-style',
    'The stylesheet asks another host for a typeface.',
    'site-alone',
    '@font-face { font-family: X; src: url("https://fonts.example.org/x.woff2"); }',
  ),
  css('page-pale', 'Text is pale.', 'site-accessible', 'p { color: #999 !important; background: #fff !important; }'),
  css(
    'page-tiny',
    'Links are too small to hit.',
    'site-accessible',
    '.ways li, .ways a { font-size: 8px; line-height: 1; padding: 0; margin: 0; min-height: 0; height: 9px; min-width: 0; gap: 0; } .ways svg, .ways span { height: 8px; } .ways ul { gap: 0; }',
  ),
  css('page-wide', 'A page is wider than 320 px.', 'site-reflow', 'article { min-width: 500px; }'),
  css(
    'page-narrow-lost',
    'Words are left out on a small screen.',
    'site-reflow',
    '@media (max-width: 330px) { article h2 { display: none; } }',
  ),
  css('page-zoom', 'A page is too wide at twice its size.', 'site-zoom', 'article p { min-width: 900px; }'),
  css(
    'page-focus',
    'The focus can not be seen.',
    'site-keyboard',
    '*, *:focus, *:focus-visible { outline: none !important; box-shadow: none !important; } a:focus-visible, summary:focus-visible { background: inherit !important; color: inherit !important; border-color: inherit !important; text-decoration: inherit !important; }',
  ),
  css(
    'page-covered',
    'A bar of the stylesheet’s own (::after) covers what has the focus.',
    'site-keyboard',
    'body::after { content: ""; position: fixed; inset: 0; z-index: 9; background: #fff; }',
  ),
  css(
    'page-covered-through',
    'A picture that lets the pointer through covers what has the focus.',
    'site-keyboard',
    'main::before { content: ""; position: fixed; inset: 0; z-index: 9; pointer-events: none; background: linear-gradient(#fff, #eee); }',
  ),
  css(
    'page-cut',
    'Words are cut off where readers widen their spacing.',
    'site-text-spacing',
    'article h1 { overflow: hidden; height: 1.3em; white-space: nowrap; width: max-content; max-width: 100%; font-size: 16px; }',
  ),
  css(
    'page-moving',
    'Something moves, also for readers who ask for less motion.',
    'site-reduced-motion',
    '@keyframes sway { to { translate: 10px 0; } } h1 { animation: sway 2s infinite !important; }',
  ),
  css(
    'page-picture-after',
    'Pictures stand after their words.',
    'site-pictures-beside',
    '.picture-row > img { order: 2; }',
  ),
  css('page-italics', 'A paragraph is set in italics.', 'site-plain-type', 'article p { font-style: italic; }'),
  css('page-underlined', 'A heading is underlined.', 'site-plain-type', 'article h2 { text-decoration: underline; }'),
  css('page-justified', 'Paragraphs are justified.', 'site-plain-type', 'article p { text-align: justify; }'),
  {
    ...css(
      'page-spaced-urdu',
      'The letters of an Urdu page are spaced apart.',
      'site-plain-type',
      'article p { letter-spacing: 0.05em; }',
    ),
    language: 'ur',
  },
  css(
    'page-forced',
    'Words keep colours of their own in a contrast theme.',
    'site-forced-colours',
    'article p { forced-color-adjust: none; color: #777; background: none; }',
  ),
  {
    id: 'page-bar',
    what: 'A bar covers what has the focus.',
    caughtBy: 'site-keyboard',
    damage: (page) => ({
      html: page.replace('</main>', '<div class="bar"></div></main>'),
      css: '.bar { position: fixed; inset: 0; z-index: 9; background: #fff; }',
    }),
  },
];
