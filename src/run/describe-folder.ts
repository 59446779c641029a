/** What a folder holds, from its manifest: the report's first part. */
import { formats } from '../formats.ts';
import type { RunReport } from '../report/report.ts';
import type { ManifestRow } from './manifest.ts';
import type { NamedRecheck } from './recheck-batches.ts';
import type { Source } from './source.ts';

export function describeFolder(
  rows: readonly ManifestRow[],
  source: Source | null,
  name: string,
  rechecked: readonly NamedRecheck[],
): Pick<RunReport, 'campaign' | 'made' | 'batches'> {
  const languages = [...new Set(rows.map(({ language }) => language))];
  const used = formats.filter(({ id }) => rows.some((row) => row.format === id));
  return {
    campaign: { id: source?.prepared.campaign.id ?? name, title: source?.prepared.campaign.title ?? name },
    made: {
      languages: languages.map((tag) => {
        const known = source?.prepared.allLocales.get(tag)?.language;
        return {
          tag,
          autonym: known?.autonym ?? tag,
          english: known?.english ?? tag,
          direction: known?.direction ?? 'ltr',
          review: known?.review ?? 'draft',
        };
      }),
      formats: used.map(({ id, title }) => ({ id, title })),
      counts: languages.map((tag) =>
        used.map(({ id }) => rows.filter((row) => row.language === tag && row.format === id).length),
      ),
    },
    batches: rechecked.map(({ name: batch, done }) => ({
      file: `print/${batch}.pdf`,
      format: rows.find((row) => row.batch === batch)?.format ?? '',
      letters: done.expectations.length,
      pages: done.expectations.reduce((sum, { pages }) => sum + pages, 0),
      sheets: done.expectations.reduce((sum, { pages }) => sum + Math.ceil(pages / 2), 0),
    })),
  };
}
