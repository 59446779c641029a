/**
 * Two QR decoders that share no code: ZXing (C++ as WebAssembly) for every code, jsQR for a sample.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import jsqr from 'jsqr';
import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import type { Pixels } from './render.ts';

let prepared: Promise<unknown> | undefined;

/** ZXing of this process or worker, from the binary in the package: without it, zxing-wasm fetches one. */
async function prepare(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const bytes = await readFile(path);
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}

const ONE: ReaderOptions = {
  formats: ['QRCode'],
  maxNumberOfSymbols: 1,
  tryRotate: false,
  tryInvert: false,
  tryDownscale: false,
};
const SEVERAL: ReaderOptions = { formats: ['QRCode'], maxNumberOfSymbols: 32, tryInvert: false };

/** A QR code as decoded. */
export interface DecodedCode {
  readonly payload: string;
  /** Modules a side. */
  readonly modules: number;
  /** Level of error correction: L, M, Q or H. */
  readonly level: string;
  /** The box round the corners that the decoder found, in pixels from the top left. */
  readonly corners: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** The QR codes in a picture; at most one where `whole` isn't set, as in a code's own box. */
export async function decodeQr(pixels: Pixels, whole = false): Promise<DecodedCode[]> {
  prepared ??= prepare();
  await prepared;
  const results = await readBarcodes(pixels as Parameters<typeof readBarcodes>[0], whole ? SEVERAL : ONE);
  return results
    .filter((result) => result.isValid)
    .map(({ text, version, position, ecLevel }) => {
      const corners = [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft];
      const x = corners.map((corner) => corner.x);
      const y = corners.map((corner) => corner.y);
      return {
        payload: text,
        level: ecLevel,
        // ISO/IEC 18004, 6.3.1: version 1 has 21 modules a side, each further one four more.
        modules: 17 + 4 * Number.parseInt(version, 10),
        corners: { left: Math.min(...x), top: Math.min(...y), right: Math.max(...x), bottom: Math.max(...y) },
      };
    });
}

/** A symbol on clear paper, straight and black: looking harder takes three times as long. */
const MATRIX: ReaderOptions = { ...ONE, formats: ['DataMatrix'], tryHarder: false, binarizer: 'FixedThreshold' };

/** What a Data Matrix in a picture says; null where none can be read. */
export async function decodeDataMatrix(pixels: Pixels): Promise<string | null> {
  prepared ??= prepare();
  await prepared;
  const [result] = await readBarcodes(pixels as Parameters<typeof readBarcodes>[0], MATRIX);
  return result?.isValid === true ? result.text : null;
}

/** What the second decoder reads in the box of one code; null if nothing. About 10 times slower. */
export function decodeQrAgain({ data, width, height }: Pixels): string | null {
  return jsqr.default(data, width, height, { inversionAttempts: 'dontInvert' })?.data ?? null;
}
