/**
 * The separate program lou_translate of liblouis, where it is installed (GPL-3, so it is run and never linked):
 * print to braille and back, by a table for each language.
 */
import { spawn } from 'node:child_process';

/** Writes cells as North American ASCII braille, in which .brf files are. */
const ASCII_BRAILLE = 'en-us-brf.dis';

export async function brailleInstalled(): Promise<boolean> {
  return run(['--version'], '').then(
    () => true,
    () => false,
  );
}

/**
 * @param table a table of liblouis: `en-ueb-g2.ctb`
 * @param lines none of them empty, none with a line break in it
 * @returns as many lines; null where this machine's liblouis lacks the table
 */
export async function translated(
  direction: 'forward' | 'backward',
  table: string,
  lines: readonly string[],
): Promise<string[] | null> {
  if (lines.length === 0) return [];
  const options = [`--${direction}`, `${ASCII_BRAILLE},${table}`];
  // It takes a backslash, which is also a cell, for the start of a character's number.
  const text = await run(options, `${lines.join('\n').replaceAll('\\', '\\\\')}\n`).catch(() => null);
  const found = text?.replace(/\n$/, '').split('\n') ?? [];
  return found.length === lines.length ? found : null;
}

/** Whether these are cells of ASCII braille alone: liblouis writes what a table has no sign for as `'\\X00A3'`. */
const soundCells = (cells: string): boolean => /^[\x20-\x5f]*$/.test(cells) && !cells.includes("'\\X");

/** The characters for which a table has no sign, each once. */
export async function withoutSign(table: string, lines: readonly string[]): Promise<string[]> {
  const characters = [...new Set(lines.flatMap((line) => [...line]))].filter((one) => one.trim() !== '').sort();
  const cells = (await translated('forward', table, characters)) ?? characters;
  return characters.filter((_, index) => !soundCells(cells[index] ?? ''));
}

function run(options: readonly string[], input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const program = spawn('lou_translate', options, { stdio: ['pipe', 'pipe', 'ignore'] });
    const parts: Buffer[] = [];
    program.once('error', reject);
    // A program that ends before it has read everything says by its code whether that was right.
    program.stdin.once('error', () => undefined);
    program.stdout.on('data', (part: Buffer) => parts.push(part));
    program.once('close', (code) =>
      code === 0
        ? resolve(Buffer.concat(parts).toString('utf8'))
        : reject(new Error(`lou_translate ended with ${code}.`)),
    );
    program.stdin.end(input);
  });
}
