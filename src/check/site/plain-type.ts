import type { Page } from 'puppeteer-core';
import type { Finding } from '../../finding.ts';
import { siteChecks } from './checks.ts';
import { NAMES } from './in-page.ts';
import { andMore, siteFinding } from './site-finding.ts';

type Fault = 'slanted' | 'underlined' | 'justified' | 'hyphenated' | 'spaced';

const sentences: Readonly<Record<Fault, string>> = {
  slanted: 'is set in italics',
  underlined: 'is underlined and no link',
  justified: 'is justified: gaps between its words have no even width',
  hyphenated: 'may have its words divided with hyphens',
  spaced: 'has space between letters that its script joins',
};

/** Type on a web page as it stands, by what the browser computed for each element with words of its own. */
export async function plainTypeFindings(page: Page, path: string): Promise<Finding[]> {
  const found = (await page.evaluate(FAULTS)) as { fault: Fault; element: string }[];
  return [...Map.groupBy(found, ({ fault }) => fault)].map(([fault, elements]) => {
    const says = `${andMore(elements.map(({ element }) => element))} ${sentences[fault]}.`;
    return siteFinding(
      siteChecks.plainType,
      path,
      says,
      'Take that out of the style sheet; use bold to stress a word.',
    );
  });
}

/**
 * Scripts whose letters join, or hang from one line: spaces between letters tear their words (RULES 9). A line under
 * words is drawn by the element that asks for it, whoever holds the words.
 */
const FAULTS = `(() => {
  ${NAMES}
  const joined = new RegExp(['Arab', 'Syrc', 'Beng', 'Deva', 'Gujr', 'Guru', 'Knda', 'Mlym', 'Orya', 'Sinh', 'Taml', 'Telu']
    .map((script) => '\\\\p{Script=' + script + '}').join('|'), 'u');
  const own = (element) => [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join('').trim();
  const shown = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
  const faultsOf = (element) => {
    const style = getComputedStyle(element);
    const words = own(element);
    const faults = [];
    const drawn = style.textDecorationLine !== 'none' && (element.innerText || '').trim() !== '';
    if (drawn && !element.closest('a[href]')) faults.push('underlined');
    if (words === '') return faults;
    if (style.fontStyle !== 'normal') faults.push('slanted');
    if (style.textAlign === 'justify') faults.push('justified');
    if (style.hyphens === 'auto') faults.push('hyphenated');
    if (joined.test(words) && parseFloat(style.letterSpacing) > 0) faults.push('spaced');
    return faults;
  };
  return shown.flatMap((element) => faultsOf(element).map((fault) => ({ fault, element: known(element) })));
})()`;
