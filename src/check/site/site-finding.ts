import type { Finding } from '../../finding.ts';
import type { CheckRow } from '../check.ts';

/** A finding of a page that must be mended. @param path The page's or the file's path in the site's folder. */
export function siteFinding(check: CheckRow, path: string, says: string, todo: string): Finding {
  return { check: check.id, level: 'mend', where: { file: `site/${path}` }, says, todo };
}

/** The first of several faults in words, with how many more there are. */
export function andMore(faults: readonly string[]): string {
  const [first = '', ...others] = faults;
  return others.length === 0 ? first : `${first} (and ${others.length} more like it)`;
}
