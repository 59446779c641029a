/** Workers, each a process of its own with its faces, words and caches, so that each stays below 1 GB. */
import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import { besideThis } from './program-files.ts';
import type { Task, WorkerData } from './worker.ts';

export interface Pool {
  /** Runs one task of `worker.ts`. @throws Error with the worker's own sentence */
  run<Result>(task: Task): Promise<Result>;
  close(): Promise<void>;
}

/** More than four take memory without taking time off: the disk and the browser share the machine. */
export const defaultWorkers = (): number => Math.min(availableParallelism(), 4);

/** @param data what every worker stands on: goes with each task, over a pipe, and is written nowhere */
export function createPool(workers: number, data: WorkerData): Pool {
  const pool = new Tinypool({
    filename: besideThis('worker'),
    runtime: 'child_process',
    minThreads: workers,
    maxThreads: workers,
    // V8 collects late where it thinks it has room; two workers and a browser share the machine.
    execArgv: ['--max-old-space-size=400', '--max-semi-space-size=16'],
  });
  return {
    async run(task) {
      try {
        return await pool.run({ task, data });
      } catch (error) {
        // A worker's error comes as a plain object: its class stays on the other side.
        const { message } = error as { message?: string };
        throw new Error(message ?? String(error));
      }
    },
    close: () => pool.destroy(),
  };
}
