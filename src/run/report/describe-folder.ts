/** What a folder holds, from its manifest: the report's first part. */
import { formats } from '../../formats.ts';
import type { Language } from '../../letter.ts';
import type { RunReport } from '../../report/report.ts';
import type { Source } from '../campaign/source.ts';
import type { NamedRecheck } from '../check/recheck-batches.ts';
import type { ManifestRow } from '../print/manifest.ts';
import { reportBatches } from '../print/report-batches.ts';
import { reportLanguage } from './build-report.ts';

/** Tags of the letters' languages, each once. */
export const languagesIn = (rows: readonly ManifestRow[]): string[] => [
  ...new Set(rows.map(({ language }) => language)),
];

export function describeFolder(
  rows: readonly ManifestRow[],
  languages: ReadonlyMap<string, Language>,
  source: Source | null,
  name: string,
  rechecked: readonly NamedRecheck[],
): Pick<RunReport, 'campaign' | 'made' | 'batches'> {
  const tags = languagesIn(rows);
  const used = formats.filter(({ id }) => rows.some((row) => row.format === id));
  return {
    campaign: { id: source?.prepared.campaign.id ?? name, title: source?.prepared.campaign.title ?? name },
    made: {
      languages: tags.map((tag) => {
        const known = languages.get(tag);
        if (known === undefined) return { tag, autonym: tag, english: tag, direction: 'ltr', review: 'draft' };
        return reportLanguage(known);
      }),
      formats: used.map(({ id, title }) => ({ id, title })),
      counts: tags.map((tag) =>
        used.map(({ id }) => rows.filter((row) => row.language === tag && row.format === id).length),
      ),
    },
    batches: reportBatches(
      rechecked.map(({ name: batch, done }) => ({
        file: `print/${batch}.pdf`,
        format: rows.find((row) => row.batch === batch)?.format ?? '',
        letters: done.expectations.length,
        pages: done.expectations.reduce((sum, { pages }) => sum + pages, 0),
        sheets: done.expectations.reduce((sum, { pages }) => sum + Math.ceil(pages / 2), 0),
      })),
    ),
  };
}
