import { readStatement } from '../../../src/check/statement/read-statement.ts';

const page = `<main><h1>Accessibility statement</h1><p>We run these pages.</p>
<h2>How accessible they are</h2><p>They meet WCAG 2.2, level AA, in part.</p>
<h2>What is not accessible</h2><ul><li>There is no film yet.</li></ul>
<h2>If you can’t use a page</h2><p>Text <a href="sms:07700900123">07700 900123</a>.</p>
<h2>Tell us</h2><p>Write to <a href="mailto:a@example.org">a@example.org</a> or call <a href="tel:08081570123">0808 157 0123</a>.</p>
<h2>If our answer does not help</h2><p>The Accessibility Regulations 2018 are enforced by the EHRC. Contact
<a href="https://www.equalityadvisoryservice.com">the EASS</a>.</p>
<h2>How it was made</h2><p>Prepared on 11 January 2027.</p></main>`;
const about = { file: 'site/en/accessibility/index.html', intl: 'en-GB', unlinked: [] };

export const passing = { ...about, parts: readStatement(page) };

/** Nobody is named to complain to. */
export const failing = { ...about, parts: readStatement(page.replace('https://www.equalityadvisoryservice.com', '#')) };
