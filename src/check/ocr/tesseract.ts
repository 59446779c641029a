/**
 * Tesseract as WebAssembly, with the data of its languages from packages on disk: nothing is fetched
 * and nothing is cached. It works in a thread of its own.
 */
import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createWorker, OEM, type Worker } from 'tesseract.js';
import { encodePgm, type GreyImage } from './paper.ts';

export interface OcrEngine {
  /** The words on a picture that was rendered at `dpi` pixels an inch.
   * @throws Error where the engine can't read the picture */
  read(image: GreyImage, dpi: number): Promise<string>;
  close(): Promise<void>;
}

/** LSTM models as integers, the smallest that each package ships: on our letters they read as well as the large ones. */
const MODELS = '4.0.0_best_int';

/** Which of `codes` (ISO 639-2, as Tesseract names its data) have no package on this machine. */
export function missingOcrData(codes: readonly string[]): string[] {
  return codes.filter((code) => modelOf(code) === null);
}

/** Starts an engine that reads these languages together, the first being the main one.
 * @throws Error where data is missing: ask `missingOcrData` first */
export async function startOcr(codes: readonly string[]): Promise<OcrEngine> {
  // Each language is a package of its own, and the engine looks for all of them in one folder.
  const folder = await mkdtemp(join(tmpdir(), 'everyletter-ocr-'));
  try {
    for (const code of codes) {
      const model = modelOf(code);
      if (model === null) throw new Error(`There is no OCR data “${code}” on this machine.`);
      for (const name of await readdir(model)) await symlink(join(model, name), join(folder, name));
    }
    const worker = await started(codes, folder);
    return {
      async read(image, dpi) {
        await worker.setParameters({ user_defined_dpi: String(dpi) });
        const { data } = await worker.recognize(encodePgm(image));
        return data.text;
      },
      close: async () => {
        await worker.terminate();
      },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The package answers nothing where data is broken; its error handler hears of it. */
function started(codes: readonly string[], langPath: string): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const errorHandler = (why: unknown) => reject(new Error(`OCR can’t start: ${String(why)}`));
    const options = { langPath, cacheMethod: 'none', gzip: true, errorHandler };
    createWorker([...codes], OEM.LSTM_ONLY, options).then(resolve, errorHandler);
  });
}

/** Folder of a language's model, or null where its package is not installed. */
function modelOf(code: string): string | null {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`@tesseract.js-data/${code}/package.json`)), MODELS);
  } catch {
    return null;
  }
}
