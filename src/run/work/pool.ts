/** Workers, each a process of its own with its faces, words and caches, so that each stays below 1 GB. */
import Tinypool from 'tinypool';
import { besideThis } from '../program-files.ts';
import type { Heard, Task, WorkerData } from './task.ts';

export interface Pool {
  /** Runs one task of `worker.ts`.
   * @param onLetters told how many more of the task's letters are done; of all of them when it ends
   * @throws Error with the worker's own sentence */
  run<Result>(task: Task, onLetters?: (more: number) => void): Promise<Result>;
  close(): Promise<void>;
}

/** @param data what every worker stands on: goes with each task, over a pipe, and is written nowhere */
export function createPool(workers: number, data: WorkerData): Pool {
  const pool = new Tinypool({
    filename: besideThis('work/worker'),
    runtime: 'child_process',
    minThreads: workers,
    maxThreads: workers,
    // V8 collects late where it thinks it has room; two workers and a browser share the machine.
    execArgv: ['--max-old-space-size=400', '--max-semi-space-size=8', '--heap-growing-percent=30'],
    // glibc keeps what is freed, once a thread: a worker then holds 60 MB more. Other systems read neither.
    env: { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' },
  });
  // A worker that dies with no task in hand has nobody to tell; without this, the tasks would wait for ever.
  const { promise: died, reject } = Promise.withResolvers<never>();
  died.catch(() => {});
  pool.on('error', reject);
  return {
    async run(task, onLetters = () => {}) {
      let told = 0;
      const tell = (more: number) => {
        told += more;
        onLetters(more);
      };
      // A worker has one task at a time, so what comes through its channel is of that task.
      const channel = { postMessage: (message: Heard) => tell(message.letters) };
      try {
        const result = await Promise.race([pool.run({ task, data }, { channel }), died]);
        tell(lettersOf(task) - told);
        return result;
      } catch (error) {
        // A worker's error comes as a plain object: its class stays on the other side.
        const { message } = error as { message?: string };
        throw new Error(message ?? String(error));
      }
    },
    close: () => pool.destroy(),
  };
}

function lettersOf(task: Task): number {
  if (task.kind === 'batch') return task.batch.letters.length;
  return 'letters' in task ? task.letters.length : 0;
}
