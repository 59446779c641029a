/**
 * Starts PDFium, the reader of Chromium, as WebAssembly: an engine that shares no line with the
 * writer of our PDFs. The binary is read from the package on disk; nothing is fetched.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type Methods } from '@embedpdf/pdfium';

/** The engine's memory. It moves when it grows: take the views anew after every call that may allocate. */
interface Memory {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU16: Uint16Array;
  readonly HEAP32: Int32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
  readonly wasmExports: { malloc(bytes: number): number; free(address: number): void } & Pick<
    Methods,
    (typeof HOT)[number]
  >;
}

/** Functions of numbers only that are called for every glyph or tag: taken straight from the module,
 * since the package's wrapper costs more than the functions (a page reads in two thirds of the time). */
const HOT = [
  'FPDFClipPath_CountPaths',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetClipPath',
  'FPDFPageObj_GetFillColor',
  'FPDFPageObj_GetMarkedContentID',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetStrokeColor',
  'FPDFPageObj_GetType',
  'FPDFPage_GetObject',
  'FPDFPath_CountSegments',
  'FPDFPath_GetDrawMode',
  'FPDFTextObj_GetFont',
  'FPDFTextObj_GetFontSize',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFText_GetCharBox',
  'FPDFText_GetTextObject',
  'FPDFText_GetUnicode',
  'FPDFText_HasUnicodeMapError',
  'FPDF_StructElement_CountChildren',
  'FPDF_StructElement_GetActualText',
  'FPDF_StructElement_GetAltText',
  'FPDF_StructElement_GetChildAtIndex',
  'FPDF_StructElement_GetChildMarkedContentID',
  'FPDF_StructElement_GetLang',
  'FPDF_StructElement_GetType',
] as const satisfies readonly (keyof Methods)[];

/** PDFium and a scratch buffer for the strings and numbers it hands back. */
export interface Pdfium {
  readonly call: Methods;
  readonly memory: Memory;
  /** Runs `fill(address, bytes)`, which writes UTF-16LE with a final zero and returns the bytes needed
   * (zero included). Null where there is no string. */
  string(fill: (address: number, bytes: number) => number): string | null;
  /** As `string`, for functions that write UTF-8. */
  bytes(fill: (address: number, bytes: number) => number): string;
  /** Address of 16 KiB for results. What a call leaves there is gone after the next. */
  readonly scratch: number;
  /** Runs `fill` with the addresses of `count` floats; null where it returns false. */
  floats(count: number, fill: (...addresses: number[]) => boolean): number[] | null;
}

const SCRATCH_BYTES = 16384;
const SHORT = 32;

async function start(): Promise<Pdfium> {
  const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const bytes = await readFile(path);
  const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const { pdfium, ...call } = await init({ wasmBinary } as Parameters<typeof init>[0]);
  const memory = pdfium as unknown as Memory;
  const hot = Object.fromEntries(HOT.map((name) => [name, memory.wasmExports[name]]));
  call.PDFiumExt_Init();
  const scratch = memory.wasmExports.malloc(SCRATCH_BYTES);
  const decoder = new TextDecoder('utf-16le');

  const readString = (address: number, needed: number) => {
    if (needed <= 2) return null;
    // Names of structure types and languages: a decoder's start costs more than they do.
    if (needed <= SHORT)
      return String.fromCharCode(...memory.HEAPU16.subarray(address / 2, (address + needed) / 2 - 1));
    return decoder.decode(memory.HEAPU8.subarray(address, address + needed - 2));
  };

  return {
    call: { ...call, ...hot } as unknown as Methods,
    memory,
    scratch,
    bytes(fill) {
      const written = Math.min(fill(scratch, SCRATCH_BYTES), SCRATCH_BYTES);
      return written <= 1 ? '' : Buffer.from(memory.HEAPU8.subarray(scratch, scratch + written - 1)).toString();
    },
    string(fill) {
      const needed = fill(scratch, SCRATCH_BYTES);
      if (needed <= SCRATCH_BYTES) return readString(scratch, needed);
      const larger = memory.wasmExports.malloc(needed);
      try {
        return readString(larger, fill(larger, needed));
      } finally {
        memory.wasmExports.free(larger);
      }
    },
    floats(count, fill) {
      const addresses = Array.from({ length: count }, (_, index) => scratch + 4 * index);
      if (!fill(...addresses)) return null;
      return Array.from(memory.HEAPF32.subarray(scratch / 4, scratch / 4 + count));
    },
  };
}

let engine: Promise<Pdfium> | undefined;

/** The engine of this process or worker: started at the first call and kept, since it holds 10 MB
 * and takes 50 ms to compile, and a worker reads many files. It keeps nothing of a file that is closed. */
export function startPdfium(): Promise<Pdfium> {
  engine ??= start();
  return engine;
}
