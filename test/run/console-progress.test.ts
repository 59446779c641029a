import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { consoleProgress } from '../../src/run/work/console-progress.ts';

/** A stream as `process.stderr`: of a log, or of a terminal 80 columns wide. */
function stream(isTTY: boolean) {
  const written: string[] = [];
  const through = new PassThrough();
  through.on('data', (chunk) => written.push(String(chunk)));
  const terminal = { isTTY, columns: 80, cursorTo: () => true, moveCursor: () => true, clearLine: () => true };
  return {
    progress: consoleProgress(Object.assign(through, terminal) as unknown as NodeJS.WriteStream),
    text: () => written.join(''),
  };
}

describe('in a log', () => {
  it('is a line each quarter of short work', () => {
    const { progress, text } = stream(false);
    progress.stage('Letters made', 8);
    for (let done = 0; done < 8; done++) progress.advance(1);
    progress.stop();
    expect(text()).toBe(
      'Letters made …\nLetters made: 2 of 8\nLetters made: 4 of 8\nLetters made: 6 of 8\nLetters made: 8 of 8\n',
    );
  });

  it('is a line each tenth of long work, however it advances', () => {
    const { progress, text } = stream(false);
    progress.stage('Letters made', 10_000);
    for (let done = 0; done < 10_000; done += 50) progress.advance(50);
    const lines = text().trim().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.slice(1, 3)).toEqual(['Letters made: 1,000 of 10,000', 'Letters made: 2,000 of 10,000']);
    expect(lines.at(-1)).toBe('Letters made: 10,000 of 10,000');
  });

  it('does not say the end twice, and begins each stage anew', () => {
    const { progress, text } = stream(false);
    progress.stage('One', 1);
    progress.advance(1);
    progress.advance(0);
    progress.stage('Two', 2);
    progress.advance(2);
    progress.say('A line for the record.');
    expect(text()).toBe('One …\nOne: 1 of 1\nTwo …\nTwo: 2 of 2\nA line for the record.\n');
  });
});

describe('on a terminal', () => {
  it('is a bar with the count, and what is said stands on a line of its own', () => {
    const { progress, text } = stream(true);
    progress.stage('Letters made', 4);
    progress.advance(4);
    progress.say('A line for the record.');
    progress.stop();
    expect(text()).toMatch(/Letters made +[█░]+ 0 of 4/);
    expect(text()).toMatch(/█+ 4 of 4/);
    expect(text().endsWith('A line for the record.\n')).toBe(true);
  });
});
