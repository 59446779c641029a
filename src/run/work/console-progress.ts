/** Progress on a terminal as a bar, in a log as plain lines; no spinner, which a screen reader would repeat. */
import cliProgress from 'cli-progress';
import type { Progress } from './progress.ts';

export function consoleProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? bars(stream) : lines(stream);
}

function bars(stream: NodeJS.WriteStream): Progress {
  let bar: cliProgress.SingleBar | null = null;
  const stop = () => {
    bar?.stop();
    bar = null;
  };
  return {
    stage(name, total) {
      stop();
      bar = new cliProgress.SingleBar(
        { format: `${name.padEnd(28)} {bar} {value} of {total}`, stream, hideCursor: null },
        cliProgress.Presets.shades_classic,
      );
      bar.start(total, 0);
    },
    advance: (count) => bar?.increment(count),
    say(line) {
      stop();
      stream.write(`${line}\n`);
    },
    stop,
  };
}

function lines(stream: NodeJS.WriteStream): Progress {
  let stage = '';
  let done = 0;
  let total = 0;
  let told = 0;
  const number = new Intl.NumberFormat('en-GB');
  return {
    stage(name, of) {
      [stage, done, total, told] = [name, 0, of, 0];
      stream.write(`${name} …\n`);
    },
    advance(count) {
      done += count;
      // Enough lines to see it live, few enough to read afterwards: each tenth of long work, each quarter of short.
      const part = Math.floor((done * (total >= 1000 ? 10 : 4)) / Math.max(total, 1));
      if (count > 0 && (part > told || done === total)) {
        stream.write(`${stage}: ${number.format(done)} of ${number.format(total)}\n`);
      }
      told = Math.max(part, told);
    },
    say: (line) => void stream.write(`${line}\n`),
    stop() {},
  };
}
