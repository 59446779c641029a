/** The PDFs are those that the manifest lists: not one byte changed, none missing, none added. */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';

export interface ListedBatch {
  /** The PDF's name without `.pdf`. */
  readonly batch: string;
  /** Of the file on disk; null where it can't be read or is not there. */
  readonly sha256: string | null;
  /** What the manifest says; empty where it does not list the file. */
  readonly listed: readonly string[];
}

export const manifestMatches: Check<readonly ListedBatch[]> = {
  id: 'manifest-matches',
  reads: 'run',
  title: 'Each PDF is the very file that the manifest lists, to the byte.',
  source: 'DESIGN, “The output folder”: print/manifest.csv',
  run(batches) {
    return batches.flatMap(({ batch, sha256, listed }): Finding[] => {
      const fault = (says: string, todo: string): Finding[] => [
        { check: manifestMatches.id, level: 'mend', where: { file: `print/${batch}.pdf` }, says, todo },
      ];
      if (listed.length === 0)
        return fault('The manifest does not list this PDF.', 'Don’t print it: it belongs to no letter of this run.');
      if (sha256 === null)
        return fault('The manifest lists this PDF, and it can’t be read.', 'Ask for the file again.');
      if (listed.some((hash) => hash !== sha256))
        return fault(
          'This PDF is not the one that was made: its bytes differ from the manifest’s.',
          'Use the file as it was made.',
        );
      return [];
    });
  },
};
