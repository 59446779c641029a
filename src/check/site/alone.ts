/** No script but the site's own files, and no other host: what a browser would run or fetch by itself, read from the files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../finding.ts';
import { attributeOf, type HtmlElement } from '../html-tree.ts';
import { siteChecks } from './checks.ts';
import { filesBelow, type SitePage } from './pages.ts';

/** Attributes from which a browser fetches without being asked. */
const FETCHES = ['src', 'srcset', 'poster', 'data', 'background', 'ping'];
/** An address with a host: `https://…`, `//…`. */
const ELSEWHERE = /(?:^|[\s,])(?:[a-z][a-z0-9+.-]*:)?\/\//i;

export function aloneFindings(pages: readonly SitePage[], folder: string): Finding[] {
  return [...pages.flatMap(pageFindings), ...styleFindings(folder)];
}

function pageFindings(page: SitePage): Finding[] {
  const findings: Finding[] = [];
  for (const element of page.elements) {
    const { tagName, attrs } = element;
    if (tagName === 'script' && !isOwnFile(element))
      findings.push(finding(page.path, 'There is a script in this page, and not in a file of the site.'));
    for (const { name, value } of attrs) {
      const handler = name.startsWith('on') || value.trim().toLowerCase().startsWith('javascript:');
      if (handler) findings.push(finding(page.path, `There is a script in the attribute ${name} of <${tagName}>.`));
      const fetched = FETCHES.includes(name) || (tagName === 'link' && name === 'href');
      if (fetched && ELSEWHERE.test(value))
        findings.push(finding(page.path, `<${tagName}> fetches ${value} from another host.`));
    }
    const refresh = attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh';
    if (refresh) findings.push(finding(page.path, 'This page sends its readers to another page by itself.'));
  }
  return findings;
}

/** A script that a strict Content-Security-Policy lets run: a file, which waits until the page is there. */
function isOwnFile(element: HtmlElement): boolean {
  const file = attributeOf(element, 'src');
  const waits = attributeOf(element, 'defer') !== null;
  return file !== null && !ELSEWHERE.test(file) && waits && element.childNodes.length === 0;
}

function styleFindings(folder: string): Finding[] {
  return filesBelow(folder)
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) => {
      const addresses = readFileSync(join(folder, path), 'utf8').matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')]+)/g);
      return [...addresses]
        .filter(([, address = '']) => ELSEWHERE.test(address))
        .map(([, address]) => finding(path, `This style sheet fetches ${address} from another host.`));
    });
}

/** A request that a browser made while it showed the page. */
export function requestFinding(path: string, address: string): Finding {
  return finding(path, `This page asked for ${address}, which is not a file of the site.`);
}

function finding(file: string, says: string): Finding {
  const todo = 'Take it out, or put the file into the site: readers must not be watched, nor depend on others.';
  return { check: siteChecks.alone.id, level: 'mend', where: { file: `site/${file}` }, says, todo };
}
