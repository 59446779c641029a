/** Workers, each with its own faces, words and caches. */
import { Piscina } from 'piscina';
import { besideThis } from './program-files.ts';

export interface Pool {
  /** Runs one task of `worker.ts`. */
  run<Result>(task: object): Promise<Result>;
  close(): Promise<void>;
}

/** @param data what every worker is started with: see `worker.ts` */
export function createPool(workers: number, data: object): Pool {
  const pool = new Piscina({
    filename: besideThis('worker'),
    minThreads: 1,
    maxThreads: workers,
    workerData: data,
    // A batch of letters holds faces, a PDF and PDFium's memory: no more than this before it is a fault.
    resourceLimits: { maxOldGenerationSizeMb: 900 },
  });
  return {
    run: (task) => pool.run(task),
    close: () => pool.close({ force: true }),
  };
}
