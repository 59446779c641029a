/** For each check of pages: a page that passes it and one that fails it. */
import { fileURLToPath } from 'node:url';
import type { SiteCheckId } from '../../src/check/site/checks.ts';
import type { PageExpectation } from '../../src/check/site/expectation.ts';
import { checkSite, type SiteCheckResult } from '../../src/check/site/site.ts';

export const sound = fileURLToPath(new URL('sound', import.meta.url));
export const broken = fileURLToPath(new URL('broken', import.meta.url));

/** What the sound page in English says, as its source would have it. */
export const soundSays: PageExpectation = {
  path: 'index.html',
  language: 'en',
  title: 'A sound page',
  directions: { en: 'ltr', ur: 'rtl' },
  said: [
    ['Skip to the letter', 'Languages', 'Languages', 'English'].map((text) => ({ text, language: 'en' })),
    { text: 'اردو', language: 'ur' },
    { text: 'Will you join us?', language: 'en', heading: 1 },
    ['Please reply by 12 February.', 'A black square'].map((text) => ({ text, language: 'en' })),
    { text: 'How to reply', language: 'en', heading: 2 },
    ['0808 157 0123', 'assembly@example.org'].map((text) => ({ text, language: 'en' })),
  ].flat(),
};
const urduSays: PageExpectation = {
  path: 'urdu.html',
  language: 'ur',
  title: 'ایک صفحہ',
  directions: { en: 'ltr', ur: 'rtl' },
  said: [
    { text: 'یہ خط اردو میں', language: 'ur', heading: 1 },
    { text: 'براہ کرم 12 فروری تک جواب دیں۔', language: 'ur' },
    { text: 'English', language: 'en' },
  ],
};

/** The page in `broken/` that each check must find. A transcript is broken by its source saying
 * something else, and an address by what it promises. */
export const brokenPages: Readonly<Record<Exclude<SiteCheckId, 'site-transcript' | 'site-reached'>, string>> = {
  'site-page-loads': 'endless.html',
  'site-html': 'invalid.html',
  'site-alone': 'watched.html',
  'site-links': 'dead-link.html',
  'site-accessible': 'low-contrast.html',
  'site-unwatched': 'watched.html',
  'site-keyboard': 'keyboard-trap.html',
  'site-no-script': 'no-script.html',
  'site-reflow': 'wide.html',
  'site-zoom': 'zoom-wide.html',
  'site-text-spacing': 'spacing-cut.html',
  'site-forced-colours': 'forced-focus.html',
  'site-reduced-motion': 'motion.html',
  'site-plain-type': 'plain-type.html',
  'site-pictures-beside': 'picture-after.html',
  'site-weight': 'heavy.html',
};

/** Every check on the sound pages: no finding. */
export const checkSound = (): Promise<SiteCheckResult> => checkSite(sound, { expectations: [soundSays, urduSays] });

/** Every check on the broken pages. */
export const checkBroken = (): Promise<SiteCheckResult> => checkSite(broken, { timeout: 1500 });
