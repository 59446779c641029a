/**
 * Findings are values: gathered, and all shown at once. Each is a sentence for a communications
 * officer: what is wrong, where, and what to do. No personal data ever stands in one.
 */

/** `mend`: must be put right (exit 2). `look`: a person must look; never counted as a pass.
 * `explain`: a warning that the campaign or the program explains. `note`: said for the record. */
export type Level = 'mend' | 'look' | 'explain' | 'note';

export interface Place {
  /** Path relative to the campaign folder or to the output folder. */
  readonly file?: string;
  /** 1-based line of a text file. */
  readonly line?: number;
  /** 1-based row of a spreadsheet as Excel counts (the header is row 1). */
  readonly row?: number;
  /** 1-based page of a PDF. */
  readonly page?: number;
  readonly language?: string;
  readonly format?: string;
  /** Sequence number of a letter in its print run, 1-based. */
  readonly sequence?: number;
}

export interface Finding {
  /** Id of the check or of the reader's rule: `qr-decodes`, `locale-key`. */
  readonly check: string;
  readonly level: Level;
  readonly where: Place;
  /** What is wrong: one sentence. */
  readonly says: string;
  /** What to do about it: one sentence. Empty for a note. */
  readonly todo: string;
}

/** A place in words: "locales/pl/letter.json, line 12" or "recipients.csv, row 118". */
export function placeInWords(place: Place): string {
  const parts: string[] = [];
  if (place.file !== undefined) parts.push(place.file);
  if (place.line !== undefined) parts.push(`line ${place.line}`);
  if (place.row !== undefined) parts.push(`row ${place.row}`);
  if (place.sequence !== undefined) parts.push(`letter ${place.sequence}`);
  if (place.page !== undefined) parts.push(`page ${place.page}`);
  if (place.language !== undefined) parts.push(place.language);
  if (place.format !== undefined) parts.push(place.format);
  return parts.join(', ');
}

/** A finding on one line of a terminal or a log. */
export function findingInWords(finding: Finding): string {
  const place = placeInWords(finding.where);
  const where = place === '' ? '' : `${place}: `;
  return `${where}${finding.says}${finding.todo === '' ? '' : ` ${finding.todo}`}`;
}
