/** A .brf file taken apart, by its own rules and not by what wrote it. */

export interface BrfPage {
  /** As they stand, without their line ends. */
  readonly lines: readonly string[];
}

export function readBrf(text: string): BrfPage[] {
  return text
    .replace(/\f$/, '')
    .split('\f')
    .map((page) => ({ lines: page.replace(/\r?\n$/, '').split(/\r?\n/) }));
}

/** What is read of it: no page numbers, no blank lines; a word that goes on in the next line is whole. */
export function brfText(pages: readonly BrfPage[]): string[] {
  const lines = pages
    .flatMap(({ lines: all }) => (/^ +#[A-J]+$/.test(all.at(-1) ?? '') ? all.slice(0, -1) : all))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const whole: string[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before?.endsWith('"')) whole[whole.length - 1] = before.slice(0, -1) + line;
    else whole.push(line);
  }
  return whole;
}
