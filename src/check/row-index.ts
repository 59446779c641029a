/**
 * Finds in any text the data of any row of the run: names, address lines that tell a household,
 * postcodes, personal codes.
 */
import { plainText, words } from './plain-text.ts';

/** A piece of a row's data that tells whose letter this is. */
export interface OwnedText {
  readonly text: string;
  readonly kind: 'name' | 'address';
  /** A row that owns it; others may too. */
  readonly row: number;
}

/** What of a row tells whose it is. */
export interface IndexedRow {
  /** As Excel counts. */
  readonly row: number;
  /** Null for an unnamed resident. */
  readonly name: string | null;
  /** As printed for the envelope's window. */
  readonly addressLines: readonly string[];
  /** The personal code as printed. */
  readonly code: string;
}

export interface PersonalText {
  /** Names and address lines of any row, as whole words. */
  readonly owned: readonly OwnedText[];
  /** Everything that has the shape of a personal code. */
  readonly codes: readonly string[];
}

export interface RowIndex {
  /** What stands in `text` that may be a resident's own. */
  find(text: string): PersonalText;
  /** The row whose personal code this is. */
  rowOfCode(code: string): number | undefined;
}

interface Entry extends OwnedText {
  readonly words: readonly string[];
  owners: number;
}

/** Bounds the memo: letters share most of their lines, personal ones are seen once. */
const REMEMBERED = 20_000;

/**
 * Indexes the rows of a run. `campaignText` is what the campaign itself prints (its own address,
 * the signatory's name): data of a row that equals a part of it tells nothing.
 * Lines without a digit that several rows share (post towns, streets, house names) tell nobody's
 * letter and are left out; a single word counts only where it is the whole line ("May" is a month).
 */
export function indexRows(everyone: readonly IndexedRow[], campaignText: readonly string[] = []): RowIndex {
  const own = campaignText.map(plainText).join('\n');
  const entries = new Map<string, Entry>();
  const add = (text: string, kind: OwnedText['kind'], row: number) => {
    const plain = plainText(text);
    const known = entries.get(plain);
    if (known !== undefined) known.owners += 1;
    else if (plain !== '' && !own.includes(plain))
      entries.set(plain, { text: plain, kind, row, words: words(plain), owners: 1 });
  };
  const codes = new Map<string, number>();
  const shapes = new Set<string>();
  for (const { name, addressLines, code, row } of everyone) {
    codes.set(code, row);
    shapes.add(shapeOf(code));
    if (name !== null) add(name, 'name', row);
    for (const line of name === null ? addressLines.slice(1) : addressLines)
      if (line !== name) add(line, 'address', row);
  }
  const byFirstWord = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const [first] = entry.words;
    if (first === undefined) continue;
    if (entry.kind === 'address' && entry.owners > 1 && !/\p{Nd}/u.test(entry.text)) continue;
    const others = byFirstWord.get(first);
    if (others === undefined) byFirstWord.set(first, [entry]);
    else others.push(entry);
  }
  const codePattern = new RegExp(`(?<![0-9A-Za-z])(?:${[...shapes].join('|')})(?![0-9A-Za-z])`, 'g');
  const remembered = new Map<string, PersonalText>();

  return {
    find(text) {
      const known = remembered.get(text);
      if (known !== undefined) return known;
      const plain = plainText(text);
      const found = {
        owned: search(words(plain), byFirstWord),
        codes: shapes.size === 0 ? [] : Array.from(plain.matchAll(codePattern), ([match]) => match),
      };
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(text, found);
      return found;
    },
    rowOfCode: (code) => codes.get(code),
  };
}

/** A pattern of every code that looks like this one: letters and digits vary, separators stay. */
function shapeOf(code: string): string {
  return plainText(code).replace(/[0-9A-Z]+|[^0-9A-Za-z]/g, (part) =>
    /[0-9A-Z]/.test(part) ? `[0-9A-Z]{${part.length}}` : `\\${part}`,
  );
}

function search(text: readonly string[], byFirstWord: ReadonlyMap<string, readonly Entry[]>): OwnedText[] {
  const found: OwnedText[] = [];
  text.forEach((word, start) => {
    for (const entry of byFirstWord.get(word) ?? []) {
      if (entry.words.length === 1 && text.length > 1) continue;
      if (entry.words.every((expected, offset) => text[start + offset] === expected)) found.push(entry);
    }
  });
  return found;
}
