import type { ReportBatch } from '../../report/report.ts';

/** Files for the report: letters that are each a file of their own are one line a format, not ten thousand. */
export function reportBatches(batches: readonly ReportBatch[]): ReportBatch[] {
  const single = (file: string): boolean => file.startsWith('print/letters/');
  const alone = Map.groupBy(
    batches.filter(({ file }) => single(file)),
    ({ format }) => format,
  );
  const sum = (of: readonly ReportBatch[], what: 'letters' | 'pages' | 'sheets'): number =>
    of.reduce((all, batch) => all + batch[what], 0);
  return [
    ...batches.filter(({ file }) => !single(file)),
    ...[...alone].map(([format, of]) => ({
      file: 'print/letters/',
      format,
      letters: sum(of, 'letters'),
      pages: sum(of, 'pages'),
      sheets: sum(of, 'sheets'),
    })),
  ];
}
