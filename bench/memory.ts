/** What a tree of processes uses: read from Linux's /proc, so nothing elsewhere. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Used {
  readonly kind: string;
  /** The most that one process of this kind held at a time, MB. */
  readonly peak: number;
  /** Processor time of all of them together, s. */
  readonly cpu: number;
}

/** Linux counts processor time in hundredths of a second on every machine (USER_HZ). */
const TICKS = 100;

/** Watches `root` and all processes below it. `kindOf` names a process by its command line. */
export function watch(root: number, kindOf: (command: string, pid: number) => string) {
  const seen = new Map<number, { kind: string; peak: number; cpu: number }>();
  const look = () => {
    for (const pid of below(root)) {
      const status = read(`/proc/${pid}/status`);
      const peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
      // The fields after the name, which may hold spaces: user and system time are the 12th and 13th.
      const fields = read(`/proc/${pid}/stat`)
        .replace(/^.*\) /s, '')
        .split(' ');
      const cpu = (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS;
      const known = seen.get(pid);
      if (peak === 0) continue;
      const kind = known?.kind ?? kindOf(read(`/proc/${pid}/cmdline`).replaceAll('\0', ' '), pid);
      seen.set(pid, { kind, peak: Math.max(peak, known?.peak ?? 0), cpu });
    }
  };
  const timer = setInterval(look, 250);
  return {
    stop(): Used[] {
      look();
      clearInterval(timer);
      return [...Map.groupBy(seen.values(), ({ kind }) => kind)].map(([kind, all]) => ({
        kind,
        peak: Math.max(...all.map(({ peak }) => peak)),
        cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
      }));
    },
  };
}

function below(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of safely(() => readdirSync('/proc'), [])) {
    if (!/^\d+$/.test(name)) continue;
    const parent = /PPid:\s+(\d+)/.exec(read(`/proc/${name}/status`))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const found = new Set([root]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [pid, parent] of parents)
      if (found.has(parent) && !found.has(pid)) {
        found.add(pid);
        grown = true;
      }
  }
  return [...found];
}

/** A process may end between two looks. */
const read = (path: string): string => safely(() => readFileSync(path, 'utf8'), '');

function safely<T>(get: () => T, otherwise: T): T {
  try {
    return get();
  } catch {
    return otherwise;
  }
}
