/** Content streams as operators (ISO 32000-1, 7.8.2 and Annex A): only those that say how something is painted. */
import { Lexer, Word } from './lexer.ts';
import type { Value } from './values.ts';

export interface Operator {
  readonly name: string;
  readonly operands: readonly Value[];
}

/** Operators that matter here; paths and clips don't. */
const wanted = new Set(
  'q Q cm gs g G rg RG k K cs CS sc scn SC SCN sh Do Tf Tm Td TD Tr BT Tj TJ \' " BDC BMC EMC f F f* B B* b b* S s BI'.split(
    ' ',
  ),
);
/** Operators whose operands aren't needed: strings may be long. */
const bare = new Set(['Tj', 'TJ', "'", '"', 'Td', 'TD']);

/** @throws Error where the notation is broken */
export function operatorsOf(bytes: Uint8Array): readonly Operator[] {
  const lexer = new Lexer(bytes);
  const out: Operator[] = [];
  let operands: Value[] = [];
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    if (!(token instanceof Word)) {
      operands.push(token);
      continue;
    }
    const name = token.text;
    if (wanted.has(name)) out.push({ name, operands: bare.has(name) ? [] : operands });
    if (name === 'BI') lexer.at = afterInlineImage(bytes, lexer.at);
    if (operands.length > 0) operands = [];
  }
  return out;
}

/** Inline images hold binary data between `ID` and `EI`. */
function afterInlineImage(bytes: Uint8Array, at: number): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data = text.indexOf('ID', at);
  for (let end = text.indexOf('EI', data + 3); end > 0; end = text.indexOf('EI', end + 2)) {
    const [before = 0, after = 32] = [text[end - 1], text[end + 2]];
    if (before <= 32 && after <= 32) return end + 2;
  }
  return bytes.length;
}
