import QRCode from 'qrcode';

/** A QR code's dark modules (ISO/IEC 18004). */
export interface Matrix {
  /** Modules a side, without the quiet zone. */
  readonly modules: number;
  /** x, y, width, height in modules, flat: runs of dark modules joined across and down. */
  readonly rects: readonly number[];
}

/** Modules of white that a scanner needs round the symbol (ISO/IEC 18004, 6.3.8; RULES 6). */
export const quietZone = 4;

/** Larger symbols have modules that are too small to scan from paper at 25 mm (RULES 6). */
const largestVersion = 4;

/** Mask 3, fixed: trying all eight costs a quarter of a letter's time, and 100 of 100 codes with
 * mask 3 decoded at 100 dpi (PRESS, "Speed"). */
const maskPattern = 3;

/** QR's alphanumeric mode (ISO/IEC 18004, 7.4.4) takes 5.5 bits a character in place of 8, and 13 for its header:
 * it pays from the sixth character on. */
const ALPHANUMERIC = /^[0-9A-Z $%*+\-./:]{6,}$/;

/**
 * Encodes an address at error correction level M: as bytes, and what follows its last `#` or `/` in the
 * alphanumeric mode where that holds it. So a personal code of sixteen symbols costs 101 bits in place of 128, which
 * makes the example's code a version smaller and its modules an eighth larger. The library's own search for segments
 * costs more time than the modules it saves.
 *
 * @throws where the address needs more than version 4 (62 bytes).
 */
export function encodeAddress(address: string): Matrix {
  const { modules, version } = QRCode.create(segmentsOf(address), { errorCorrectionLevel: 'M', maskPattern });
  if (version > largestVersion) {
    throw new Error(
      `The address of a QR code has ${address.length} characters and needs version ${version}; no more than 62 fit version ` +
        `${largestVersion}, the largest that scans well from paper. Shorten the site's address in campaign.yaml.`,
    );
  }
  return { modules: modules.size, rects: rectangles(modules.data, modules.size) };
}

function segmentsOf(address: string): QRCode.QRCodeSegment[] {
  const cut = Math.max(address.lastIndexOf('#'), address.lastIndexOf('/')) + 1;
  const [start, code] = [address.slice(0, cut), address.slice(cut)];
  const bytes = (text: string): QRCode.QRCodeSegment => ({ data: new TextEncoder().encode(text), mode: 'byte' });
  return ALPHANUMERIC.test(code) ? [bytes(start), { data: code, mode: 'alphanumeric' }] : [bytes(address)];
}

/** Dark runs of each row, a run that stands unchanged in the row below made one taller rectangle. */
function rectangles(data: Uint8Array, size: number): number[] {
  const rects: number[] = [];
  let above = new Map<number, number>();
  for (let y = 0; y < size; y += 1) {
    const open = new Map<number, number>();
    for (let x = 0; x < size; x += 1) {
      if (data[y * size + x] === 0) continue;
      const from = x;
      while (x + 1 < size && data[y * size + x + 1] !== 0) x += 1;
      const run = from * size + x;
      const known = above.get(run);
      if (known === undefined) {
        open.set(run, rects.length);
        rects.push(from, y, x - from + 1, 1);
      } else {
        rects[known + 3] = (rects[known + 3] ?? 0) + 1;
        open.set(run, known);
      }
    }
    above = open;
  }
  return rects;
}
