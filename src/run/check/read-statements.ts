/** Each language's accessibility statement as it lies on the disk, and the pages that don't lead to it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Output } from '../../check/facts/output.ts';
import type { StatementRead } from '../../check/statement/accessibility-statement.ts';
import { readStatement } from '../../check/statement/read-statement.ts';
import type { Locale } from '../../read/locales.ts';

/** @param folder the campaign's own output folder
 * @param outputs with the site's pages among them */
export function readStatements(
  locales: readonly Locale[],
  folder: string,
  outputs: readonly Output[],
): Promise<StatementRead[]> {
  return Promise.all(
    locales.map(async ({ language: { tag, intl } }): Promise<StatementRead> => {
      const file = `site/${tag}/accessibility/index.html`;
      const html = await readFile(join(folder, file), 'utf8').catch(() => null);
      const pages = outputs.filter(
        ({ medium, where }) =>
          medium === 'web' && where.file !== file && where.file?.startsWith(`site/${tag}/`) === true,
      );
      const unlinked = pages.filter(({ said }) => !said.some((one) => one.kind === 'link' && leads(one.href)));
      return {
        file,
        intl,
        parts: html === null ? null : readStatement(html),
        unlinked: unlinked.map(({ where }) => where.file ?? ''),
      };
    }),
  );
}

const leads = (href: string): boolean => /(?:^|\/)accessibility\/(?:index\.html)?$/.test(href);
