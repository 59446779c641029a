import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import { plainText } from '../plain-text.ts';
import { readBrf } from './read-brf.ts';

/** A braille file of the site, and what is said in it. */
export interface BrailleFileRead {
  /** Relative to the output folder: `site/en/letter.brf`. */
  readonly file: string;
  readonly language: string;
  readonly english: string;
  /** What its sheet takes. */
  readonly cells: number;
  readonly lines: number;
  /** The file as it stands. */
  readonly brf: string;
  /** Its words as liblouis reads them; null where its table can't be trusted to read the language. */
  readonly back: string | null;
  /** Whether it reads punctuation and signs back, too: else letters and figures are compared. */
  readonly signs: boolean;
  /** The letter's words. */
  readonly letter: string;
  /** A transcriber's own file: its wording is a person's to judge. */
  readonly transcribed: boolean;
}

export interface BrailleRead {
  readonly files: readonly BrailleFileRead[];
  /** Languages in which it was asked for and isn't there, with the reason. */
  readonly notMade: readonly { readonly language: string; readonly says: string }[];
}

export const brailleBack: Check<BrailleRead> = {
  id: 'braille-back',
  reads: 'run',
  title: 'Each braille file fits its sheet and, read back into print, says what its letter says.',
  source: 'RULES 8; Rules of Unified English Braille',
  run({ files, notMade }) {
    return [
      ...files.flatMap((read) => [...layout(read), ...saying(read)]),
      ...notMade.map(
        ({ language, says }): Finding => ({
          check: brailleBack.id,
          level: 'look',
          where: { file: 'site', language },
          says,
          todo: `Have a transcriber make it, and put it into the campaign’s folder as braille/${language}.brf.`,
        }),
      ),
    ];
  },
};

function layout({ file, language, cells, lines, brf }: BrailleFileRead): Finding[] {
  const find = (says: string): Finding[] => [
    {
      check: brailleBack.id,
      level: 'mend',
      where: { file, language },
      says,
      todo: 'Make it again for this sheet, or correct “cells” and “lines” under “braille” in campaign.yaml.',
    },
  ];
  const pages = readBrf(brf);
  if (brf.trim() === '') return find('This braille file is empty.');
  // Letters may be small, as some programs write them.
  const strange = /[^\x20-\x5f\x61-\x7a\r\n\f]/u.exec(brf)?.[0];
  if (strange !== undefined) return find(`“${strange}” is no cell of ASCII braille.`);
  for (const [index, page] of pages.entries()) {
    if (page.lines.length > lines)
      return find(`Page ${index + 1} has ${page.lines.length} lines, and the sheet ${lines}.`);
    const at = page.lines.findIndex((line) => line.length > cells);
    if (at >= 0)
      return find(`Page ${index + 1}, line ${at + 1} has ${page.lines[at]?.length} cells, and the sheet ${cells}.`);
  }
  return [];
}

function saying({ file, language, english, back, signs, letter, transcribed }: BrailleFileRead): Finding[] {
  const find = (level: Finding['level'], says: string, todo: string): Finding[] => [
    { check: brailleBack.id, level, where: { file, language }, says, todo },
  ];
  if (back === null) {
    const says = `The braille in ${english} was not read back: no program reads it well enough.`;
    return find('look', says, 'Have a braille reader of the language read it.');
  }
  const [due, is] = [comparable(letter, language, signs), comparable(back, language, signs)];
  const at = due.findIndex((word, index) => word !== is[index]);
  if (at < 0 && due.length === is.length) return [];
  const around = (words: readonly string[]): string =>
    words
      .slice(Math.max(0, at < 0 ? due.length : at - 2))
      .slice(0, 5)
      .join(' ');
  const says = `Read back, it says “${around(is)}” where the letter says “${around(due)}”.`;
  return transcribed
    ? find('look', says, 'Ask its transcriber whether it still says what the letter says.')
    : find(
        'mend',
        says,
        'Have a transcriber make it, and put it into the campaign’s folder as braille/<language>.brf.',
      );
}

/** Words; capitals, and the shapes of quotes and dashes, are the same in braille or only in print. */
function comparable(text: string, language: string, signs: boolean): string[] {
  const all = plainText(text)
    .toLocaleLowerCase(language)
    .replace(/[“”„»«]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—]/gu, '-')
    .split(' ');
  return signs ? all : all.map((word) => word.replace(/[^\p{L}\p{N}\p{M}]/gu, '')).filter((word) => word !== '');
}
