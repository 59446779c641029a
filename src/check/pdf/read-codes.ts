/** The QR codes of a letter, each from the pixels of its own box, as a phone would get them. */
import type { CodeTrial, LetterExpectation, ReadCode } from '../evidence.ts';
import type { UserBox } from '../user-box.ts';
import { codeGeometry } from './code-geometry.ts';
import { type DecodedCode, decodeQr, decodeQrAgain } from './decode-qr.ts';
import type { Pdf, PdfPage } from './reader.ts';
import type { Pixels } from './render.ts';
import { worn } from './worn.ts';

/** A module of 0.5 mm is 3 pixels wide. */
const DPI = 150;
/** What good phones get. */
const FINE_DPI = 300;
/** For codes that no tag leads to: at 2 pixels a module they are found in half of the time. */
const STRAY_DPI = 100;
/** Beyond the Figure's box, pt: the quiet zone may lie outside it. */
const MARGIN = 6;

/** A Figure that may be a code. */
export interface Candidate {
  readonly page: number;
  readonly box: UserBox;
  /** The bounds of its marks. */
  readonly painted: UserBox | null;
  /** Its pixels; null where it is unlikely to be a code, and is looked at only if one is missing. */
  readonly pixels: Pixels | null;
}

/** A candidate, rendered while its page is open if its words name the address of a code (RULES 5). Null for a
 * Figure that can't be one. */
export function candidateOf(
  page: PdfPage,
  { alt, box }: { readonly alt: string | null; readonly box: UserBox | null },
  painted: UserBox | null,
  hosts: readonly string[],
): Candidate | null {
  if (box === null || !isSquare(box)) return null;
  const likely = hosts.some((host) => alt?.includes(host) ?? false);
  return { page: page.number, box, painted, pixels: likely ? renderBox(page, box) : null };
}

/** Decodes the candidates. `thorough`: with a second decoder too, and codes that no tag leads to are sought. */
export async function readCodes(
  pdf: Pdf,
  expected: LetterExpectation,
  candidates: readonly Candidate[],
  thorough: boolean,
): Promise<ReadCode[]> {
  const codes: ReadCode[] = [];
  const decode = async (candidate: Candidate, pixels: Pixels | null) => {
    const [code] = pixels === null ? [] : await decodeQr(pixels);
    if (pixels === null || code === undefined) return;
    const second = thorough ? { second: decodeQrAgain(pixels), trials: await trialsOf(pdf, candidate, pixels) } : {};
    codes.push({ ...found(pdf, candidate, pixels, code), ...second });
  };
  for (const candidate of candidates) await decode(candidate, candidate.pixels);
  if (codes.length < expected.qr.length) {
    for (const candidate of candidates.filter(({ pixels }) => pixels === null)) {
      const pixels = pdf.onPage(candidate.page, (open) => renderBox(open, candidate.box));
      await decode(candidate, pixels);
    }
  }
  // A code that no tag leads to: missing ones are sought on whole pages, strays in the sample.
  const missing = codes.length < expected.qr.length;
  if (missing || thorough) await addFromWholePages(pdf, expected, codes, missing ? DPI : STRAY_DPI);
  return codes.toSorted((a, b) => a.page - b.page);
}

/** The code as it is and as a poor camera sees it, at both resolutions, by both decoders. */
async function trialsOf(pdf: Pdf, { page, box }: Candidate, pixels: Pixels): Promise<CodeTrial[]> {
  const fine = pdf.onPage(page, (open) => open.render({ dpi: FINE_DPI, box, margin: MARGIN }));
  if (fine === null) return [];
  const trials: CodeTrial[] = [];
  for (const { dpi, picture, worn: isWorn } of [
    { dpi: FINE_DPI, picture: fine, worn: false },
    { dpi: DPI, picture: worn(pixels, 1), worn: true },
    { dpi: FINE_DPI, picture: worn(fine, 2), worn: true },
  ]) {
    const [first] = await decodeQr(picture);
    trials.push({ dpi, worn: isWorn, decoder: 'first', read: first?.payload ?? null });
    trials.push({ dpi, worn: isWorn, decoder: 'second', read: decodeQrAgain(picture) });
  }
  return trials;
}

/** What a code's words name of its address. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

function renderBox(page: PdfPage, box: UserBox, margin = MARGIN): Pixels {
  return page.render({ dpi: DPI, box, margin });
}

/** Where a code stands. Its box is rendered again with more round it where its quiet zone is cut off. */
function found(pdf: Pdf, { page, box, painted }: Candidate, pixels: Pixels, code: DecodedCode): ReadCode {
  const { payload, modules, level } = code;
  const geometry = codeGeometry(pixels, code, painted);
  if (geometry.quiet !== null) return { page, payload, modules, level, ...geometry };
  const wide = pdf.onPage(page, (open) => renderBox(open, box, (box.right - box.left) / 2));
  const { quiet } = wide === null ? geometry : codeGeometry(wide, code, geometry.box);
  return { page, payload, modules, level, box: geometry.box, quiet };
}

async function addFromWholePages(pdf: Pdf, expected: LetterExpectation, codes: ReadCode[], dpi: number) {
  for (let page = expected.firstPage; page < expected.firstPage + expected.pages; page += 1) {
    const pixels = pdf.onPage(page, (open) => open.render({ dpi }));
    if (pixels === null) continue;
    const known = codes.filter((code) => code.page === page).map((code) => code.payload);
    for (const code of await decodeQr(pixels, true)) {
      const { payload, modules, level } = code;
      const at = known.indexOf(payload);
      if (at >= 0) known.splice(at, 1);
      else codes.push({ page, payload, modules, level, ...codeGeometry(pixels, code, null) });
    }
  }
}

/** A code is as wide as it is high; its label may be in the box too. */
function isSquare({ left, right, top, bottom }: UserBox): boolean {
  const ratio = (right - left) / (top - bottom);
  return ratio > 0.5 && ratio < 2 && right - left < 400;
}
