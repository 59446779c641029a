/**
 * Opens one batch again from disk and puts every letter of it before the checks. Runs in a worker:
 * what goes in and what comes out can be cloned, apart from the checks and the index of rows.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Finding } from '../finding.ts';
import type { Check } from './check.ts';
import type { CodePlace, FileRead, LetterExpectation, LetterRead } from './evidence.ts';
import { type CarriedAddress, carriedAddresses } from './pdf/carried-addresses.ts';
import { countEmptyGlyphs } from './pdf/empty-glyphs.ts';
import { readLetter } from './pdf/read-letter.ts';
import { openPdf, type Pdf } from './pdf/reader.ts';
import { seenLines } from './pdf/seen-lines.ts';
import { type Plates, platesIn } from './press/plates.ts';
import { openPress, pressSound } from './press/press-checks.ts';
import type { PressRead } from './press/press-read.ts';
import { indexRows, type RowIndex } from './row-index.ts';

export interface ReadBackOptions {
  /** Name of the file in findings, relative to the output folder; without it, the file's own name. */
  readonly file?: string;
  readonly letterChecks: readonly Check<LetterRead>[];
  readonly fileChecks: readonly Check<FileRead>[];
  /** Of files that a press prints; without them it is not read as one. */
  readonly pressChecks?: readonly Check<PressRead>[];
  /** Spot colours that the job ticket lists; null where it is not known. */
  readonly plates?: readonly string[] | null;
  /** Everybody of the run (`indexRows`), so that letters of other batches are known too; without it, this batch. */
  readonly rows?: RowIndex;
  /** Each so many letters, one is read with a second decoder and searched for codes without a tag. Default 100. */
  readonly thoroughEvery?: number;
  /** Pages before the first letter that belong to none: the list in front of a proof. Default 0. */
  readonly ownPages?: number;
  /** What whoever posts the file takes at most; left out where it goes to a printer. */
  readonly limits?: NonNullable<FileRead['limits']>;
  /** Told after each letter. */
  readonly onLetter?: (read: number, of: number) => void;
}

export interface ReadBackCounts {
  readonly letters: number;
  readonly lettersRead: number;
  readonly pagesRead: number;
  readonly codes: number;
  /** Codes that decode to the address that they should. */
  readonly codesDecoded: number;
  /** Codes that the second decoder was asked about. */
  readonly codesDecodedTwice: number;
}

export interface ReadBack {
  readonly findings: readonly Finding[];
  readonly counts: ReadBackCounts;
  /** By check: how many letters (or files) it read, and how many of them it found fault with. */
  readonly checked: Readonly<Record<string, { readonly read: number; readonly faulty: number }>>;
  /** By letter, in the order of the expectations: where its codes stand. Empty where the file can't be opened. */
  readonly codePlaces: readonly (readonly CodePlace[])[];
  /** The site's addresses that its letters carry, each once a language and format. */
  readonly addresses: readonly CarriedAddress[];
  /** How many letters have something for fingers: a notch, a raised frame, braille. */
  readonly forTouch: number;
  /** SHA-256 of the file that was read, hex; null if it can't be read. */
  readonly sha256: string | null;
  /** Pages of the file; null if it can't be read. */
  readonly pages: number | null;
  /** Inks and processing steps; null where it was not read as a press file. */
  readonly plates: Plates | null;
}

/** Reads the PDF at `path` back and checks each of `expectations` on it. Never throws for what is in the file. */
export async function readBackBatch(
  path: string,
  expectations: readonly LetterExpectation[],
  options: ReadBackOptions,
): Promise<ReadBack> {
  const file = options.file ?? basename(path);
  const codes = expectations.reduce((sum, { qr }) => sum + qr.length, 0);
  const nothing = {
    letters: expectations.length,
    lettersRead: 0,
    pagesRead: 0,
    codes,
    codesDecoded: 0,
    codesDecodedTwice: 0,
  };
  const unopened = (finding: Finding, sha256: string | null): ReadBack => ({
    findings: [finding],
    counts: nothing,
    checked: { 'pdf-opens': { read: 1, faulty: 1 } },
    codePlaces: [],
    addresses: [],
    forTouch: 0,
    sha256,
    pages: null,
    plates: null,
  });
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) {
    const says = 'The PDF is not in the output folder or can’t be read.';
    const finding: Finding = { check: 'pdf-opens', level: 'mend', where: { file }, says, todo: 'Make it again.' };
    return unopened(finding, null);
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const opened = await openPdf(bytes, file);
  if ('finding' in opened) {
    return unopened(opened.finding, sha256);
  }
  try {
    return { ...(await readOpened(opened.pdf, bytes, file, expectations, options)), sha256 };
  } finally {
    opened.pdf.close();
  }
}

async function readOpened(
  pdf: Pdf,
  bytes: Uint8Array,
  file: string,
  expectations: readonly LetterExpectation[],
  options: ReadBackOptions,
): Promise<Omit<ReadBack, 'sha256'>> {
  const rows = options.rows ?? indexRows(expectations);
  const every = options.thoroughEvery ?? 100;
  const findings: Finding[] = [];
  const advice = new Set<string>();
  const checked: Record<string, { read: number; faulty: number }> = { 'pdf-opens': { read: 1, faulty: 0 } };
  const put = <Evidence>(check: Check<Evidence>, evidence: Evidence) => {
    if (check.sampled?.(evidence) === false) return;
    const found = check.run(evidence);
    const { read, faulty } = checked[check.id] ?? { read: 0, faulty: 0 };
    const isFaulty = found.some(({ level }) => level === 'mend' || level === 'look');
    checked[check.id] = { read: read + 1, faulty: faulty + (isFaulty ? 1 : 0) };
    for (const finding of found) {
      // Advice about words that all letters share is given once a file, not 500 times.
      const key = `${finding.check} ${finding.says} ${finding.where.language} ${finding.where.format}`;
      if (finding.level === 'explain' && advice.has(key)) continue;
      if (finding.level === 'explain') advice.add(key);
      findings.push(finding);
    }
  };

  const { pages, tagged, title, language } = pdf;
  const expectedPages = expectations.reduce((sum, letter) => sum + letter.pages, options.ownPages ?? 0);
  const fileRead: FileRead = {
    file,
    pages,
    expectedPages,
    tagged,
    title,
    language,
    emptyGlyphs: countEmptyGlyphs(bytes),
    bytes: bytes.length,
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  };
  for (const check of options.fileChecks) put(check, fileRead);
  let plates: Plates | null = null;
  let forTouch = 0;
  if (options.pressChecks !== undefined) {
    const press = openPress(bytes, file, options.plates ?? null);
    put({ ...pressSound, run: () => ('finding' in press ? [press.finding] : []) }, null);
    if ('read' in press) {
      for (const check of options.pressChecks) put(check, press.read);
      plates = platesIn(press.read);
      forTouch = expectations.filter((letter) => isForTouch(letter, press.read)).length;
    }
  }

  const counts = {
    letters: expectations.length,
    lettersRead: 0,
    pagesRead: 0,
    codes: 0,
    codesDecoded: 0,
    codesDecodedTwice: 0,
  };
  const codePlaces: CodePlace[][] = [];
  const addresses = new Map<string, CarriedAddress>();
  const seen = seenLines();
  for (const [index, expected] of expectations.entries()) {
    const kind = `${expected.language} ${expected.format}`;
    const letter = await readLetter(pdf, expected, { file, rows, thorough: index % every === 0, seen });
    codePlaces.push(placesOf(letter));
    for (const carried of carriedAddresses(letter)) addresses.set(`${carried.address} ${kind}`, carried);
    for (const check of options.letterChecks) put(check, letter);
    if (letter.pagesRead === expected.pages) counts.lettersRead += 1;
    counts.pagesRead += letter.pagesRead;
    counts.codes += expected.qr.length;
    const payloads = letter.codes.map(({ payload }) => payload);
    counts.codesDecoded += expected.qr.filter(({ address }) => payloads.includes(address)).length;
    counts.codesDecodedTwice += letter.codes.filter(({ second }) => second !== undefined).length;
    options.onLetter?.(index + 1, expectations.length);
  }
  return { findings, counts, checked, codePlaces, addresses: [...addresses.values()], pages, plates, forTouch };
}

/** Whether a processing step is painted on one of its pages. */
function isForTouch({ firstPage, pages }: LetterExpectation, { layerPages }: PressRead): boolean {
  return [...layerPages.values()].some((on) =>
    Array.from({ length: pages }, (_, index) => on.has(firstPage + index)).includes(true),
  );
}

function placesOf({ codes, pages }: LetterRead): CodePlace[] {
  return codes.map(({ page, box }, index) => {
    const sheet = pages.find((marks) => marks.page === page)?.sheet;
    return { index, left: box.left - (sheet?.left ?? 0), top: (sheet?.top ?? 0) - box.top };
  });
}
