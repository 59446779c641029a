/**
 * What a run made and what was found, as plain data: every form of the report is made from it.
 */
import type { CheckRow } from '../check/check.ts';
import type { Finding } from '../finding.ts';

/** `look`: a person must look; never counted as a pass. */
export type Outcome = 'passed' | 'failed' | 'look' | 'not run';

export interface CheckOutcome extends CheckRow {
  /** How many letters, files or pages it read, … */
  readonly checked: number;
  /** … of how many there are. */
  readonly of: number;
  readonly outcome: Outcome;
  /** Why it was not run, as a sentence. */
  readonly reason?: string;
}

export interface ReportLanguage {
  readonly tag: string;
  readonly autonym: string;
  readonly english: string;
  readonly direction: 'ltr' | 'rtl';
  /** Who has signed its words. */
  readonly review: 'draft' | { readonly by: string; readonly on: string };
}

export interface ReportBatch {
  /** Relative to the output folder: `print/003-large-print.pdf`. */
  readonly file: string;
  /** Id of its format. */
  readonly format: string;
  readonly letters: number;
  readonly pages: number;
  readonly sheets: number;
}

export interface Thumbnail {
  /** Relative to the report's folder: `thumbnails/pl-large-print.png`. */
  readonly path: string;
  /** BCP 47 tag and format id, as in `made`. */
  readonly language: string;
  readonly format: string;
  /** px. */
  readonly width: number;
  readonly height: number;
}

export interface Transcript {
  /** Relative to the report's folder: `transcripts/en/index.txt`. */
  readonly path: string;
  /** The page it was taken from, relative to the output folder: `site/en/index.html`. */
  readonly page: string;
}

export interface ExhibitPicture {
  /** Relative to the report's folder: `exhibits/en-easy-read-1.png`. */
  readonly path: string;
  /** px. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What stands beside a finding, for the person who must look at it. */
export interface Exhibit {
  /** Its place in `findings`, from 0. */
  readonly finding: number;
  readonly pictures: readonly ExhibitPicture[];
  readonly transcripts: readonly Transcript[];
}

/** Something that a person signs. */
export interface Signature {
  /** "The words in Polish". */
  readonly what: string;
  /** Null: nobody has signed it yet. `on` as it was written. */
  readonly signed: { readonly by: string; readonly on: string } | null;
  /** What to do while nobody has: one sentence. */
  readonly todo: string;
}

export interface RunReport {
  readonly campaign: { readonly id: string; readonly title: string };
  readonly made: {
    readonly languages: readonly ReportLanguage[];
    readonly formats: readonly { readonly id: string; readonly title: string }[];
    /** Letters, `counts[language][format]`, in the order of the two lists. */
    readonly counts: readonly (readonly number[])[];
  };
  readonly batches: readonly ReportBatch[];
  /** What the job ticket adds up to, in a sentence; left out where there is none. */
  readonly ticket?: string | null;
  /** Accessible PDFs without personal data, for the site. */
  readonly screenPdfs: number;
  readonly sitePages: number;
  /** Rows that were not made: they stand in `rejected.csv`. */
  readonly rejected: number;
  readonly checks: readonly CheckOutcome[];
  readonly findings: readonly Finding[];
  readonly thumbnails: readonly Thumbnail[];
  readonly exhibits: readonly Exhibit[];
  readonly signatures: readonly Signature[];
  /** What a screen reader says of each page of the site, as text to read. */
  readonly transcripts: readonly Transcript[];
  /** ISO 8601 with the zone: given, never taken from a clock here. */
  readonly started: string;
  readonly finished: string;
  /** By program: `{ everyletter: '0.1.0', PDFium: '…' }`. */
  readonly versions: Readonly<Record<string, string>>;
}

/** 2 where something must be mended: a finding, a failed check or a rejected row. Else 0: drafts, what a
 * person must look at and what was not run are listed, not failed. */
export function exitCode({ findings, checks, rejected }: Pick<RunReport, 'findings' | 'checks' | 'rejected'>): 0 | 2 {
  const faulty = findings.some(({ level }) => level === 'mend') || checks.some(({ outcome }) => outcome === 'failed');
  return faulty || rejected > 0 ? 2 : 0;
}
