import type { CheckRow } from '../check.ts';

/** What is asked of every page of the site, for the report. */
export const siteChecks = {
  loads: {
    id: 'site-page-loads',
    reads: 'html',
    title: 'Every page of the site opens in a browser.',
    source: 'This project (issue 2, first checks)',
  },
  html: {
    id: 'site-html',
    reads: 'html',
    title: 'Every page is valid HTML.',
    source: 'HTML Living Standard, through html-validate',
  },
  alone: {
    id: 'site-alone',
    reads: 'html',
    title: 'No page runs a script that is no file of the site, or asks anything of another host.',
    source: 'RULES 10',
  },
  unwatched: {
    id: 'site-unwatched',
    reads: 'html',
    title: 'Every page asks browsers to tell no other site who came from it, and search engines to leave it out.',
    source: 'RULES 10 (no-referrer, noindex)',
  },
  links: {
    id: 'site-links',
    reads: 'html',
    title:
      'Every link inside the site leads to a file and a place that are there, and says so if it is in another language.',
    source: 'This project',
  },
  audit: {
    id: 'site-accessible',
    reads: 'html',
    title: 'Pa11y (axe and HTML_CodeSniffer) finds no barrier on any page; contrast holds in light and dark colours.',
    source: 'WCAG 2.2 AA; RULES 4',
  },
  keyboard: {
    id: 'site-keyboard',
    reads: 'html',
    title:
      'By keyboard alone every link and button is reached in order, can be seen to have the focus, and lets go of it.',
    source: 'WCAG 2.2, 2.1.1, 2.1.2, 2.4.1, 2.4.3, 2.4.7, 2.4.11',
  },
  transcript: {
    id: 'site-transcript',
    reads: 'html',
    title:
      'What a virtual screen reader says of each page is what the letter says: all words, in order, each in its language.',
    source: 'WCAG 2.2, 1.1.1, 1.3.1, 1.3.2, 3.1.2; RULES 4',
  },
  noScript: {
    id: 'site-no-script',
    reads: 'html',
    title: 'Every page shows the same words where scripts are switched off.',
    source: 'RULES 4',
  },
  reflow: {
    id: 'site-reflow',
    reads: 'html',
    title: 'On a screen of 320 CSS pixels no page scrolls sideways, and no words are lost.',
    source: 'WCAG 2.2, 1.4.10',
  },
  zoom: {
    id: 'site-zoom',
    reads: 'html',
    title: 'At twice its size no page scrolls sideways, and no words are lost, cut off or covered.',
    source: 'WCAG 2.2, 1.4.4',
  },
  textSpacing: {
    id: 'site-text-spacing',
    reads: 'html',
    title: 'With the widest text spacing that readers may set, no words are lost, cut off or covered.',
    source: 'WCAG 2.2, 1.4.12',
  },
  forcedColours: {
    id: 'site-forced-colours',
    reads: 'html',
    title: 'In a contrast theme’s own colours, light and dark, words, icons, pictures and the focus can still be seen.',
    source: 'RULES 4; WCAG 2.2, 1.4.3, 1.4.11, 2.4.7',
  },
  weight: {
    id: 'site-weight',
    reads: 'html',
    title:
      'Each page comes within 14 KB before it is painted and 100 KB in all, its typefaces within 60 KB (Nastaliq’s within 120 more).',
    source: 'This project (issue 5): an old phone on a slow network',
  },
  reached: {
    id: 'site-reached',
    reads: 'html',
    title: 'Every address that letters carry, in a code or printed, opens the page that it promises.',
    source: 'This project (issue 5): a code leads where it says',
  },
  reducedMotion: {
    id: 'site-reduced-motion',
    reads: 'html',
    title: 'Nothing moves for readers who ask for less motion.',
    source: 'RULES 4; WCAG 2.2, 2.2.2, 2.3.3',
  },
  plainType: {
    id: 'site-plain-type',
    reads: 'html',
    title:
      'Type on web pages is plain: no italics, no line under words but links’, no justified lines, no hyphens at their ends, no space between letters that join.',
    source: 'RULES 1 (plain, left), 2, 9 (no letter-spacing of Indic and Arabic scripts)',
  },
  picturesBeside: {
    id: 'site-pictures-beside',
    reads: 'html',
    title: 'On web pages too, each picture of easy read stands beside its words, where reading begins.',
    source: 'RULES 2 (gov.uk, Photosymbols: pictures left, words right; mirrored from right to left)',
  },
} as const satisfies Readonly<Record<string, CheckRow>>;

export type SiteCheckId = (typeof siteChecks)[keyof typeof siteChecks]['id'];
