import { createHmac } from 'node:crypto';

/**
 * Personal reply codes: 15 symbols of 5 bits (75 bits of HMAC-SHA-256) and one check symbol, all in
 * Crockford's base 32, printed as four blocks of four: `7Q4X-M2KD-…`.
 *
 * The check symbol. Symbols are elements of GF(32) = GF(2)[x] / (x⁵ + x² + 1), in which α = x has
 * order 31. The sixteen symbols d₀ … d₁₅ of a valid code satisfy Σ dᵢ·α^(15−i) = 0. The sixteen
 * weights are non-zero and distinct, since 16 < 31. So:
 * - one wrong symbol, off by e ≠ 0, leaves e·α^(15−i) ≠ 0: caught;
 * - two symbols a ≠ b that change places, neighbours or not, leave (a + b)·(wᵢ + wⱼ) ≠ 0: caught;
 * - "aa" misread as "bb" (twins) leaves the same form: caught.
 * A modulus of 32 could not do this: it has zero divisors. One of 37 can, but needs symbols outside
 * the alphabet (Crockford's own `*~$=U`), which are hard to say on the phone.
 */

/** Crockford's base 32: no I, L, O (misread) and no U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA_SYMBOLS = 15;
const SYMBOLS = DATA_SYMBOLS + 1;
const BLOCK = 4;
/** x⁵ + x² + 1, which is primitive: α = x runs through all 31 non-zero elements. */
const PRIMITIVE = 0b100101;
/** An HMAC key below this is guessable, and then so is every code. */
const SECRET_BYTES = 16;

const VALUES = new Map([...ALPHABET].map((symbol, value) => [symbol, value]));

export type CodeCheck =
  | { readonly ok: true /** As printed: capitals, four blocks of four. */; readonly code: string }
  | {
      readonly ok: false;
      /** `length`: not 16 symbols. `symbol`: a character no code has. `check`: misread or mistyped. */
      readonly reason: 'length' | 'symbol' | 'check';
    };

/**
 * The reply code of a recipient: the same on every run with the same secret, and unguessable without it.
 * @param secret at least 16 bytes, kept out of the output and out of git.
 * @throws RangeError where the secret is shorter.
 */
export function codeFor(secret: string | Uint8Array, id: string): string {
  if (Buffer.byteLength(secret) < SECRET_BYTES) {
    throw new RangeError(`The secret for reply codes is too short: it needs at least ${SECRET_BYTES} bytes.`);
  }
  const digest = createHmac('sha256', secret).update(id, 'utf8').digest();
  const data = fiveBitSymbols(digest, DATA_SYMBOLS);
  return inBlocks([...data, weightedSum(data)]);
}

/**
 * Reads a code as a person types it (any case, O for 0, I or L for 1, spaces and hyphens anywhere)
 * and checks it. A code that passes is well formed; whether it was sent to anyone is not known here.
 */
export function checkCode(text: string): CodeCheck {
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}\u2212.,]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const symbols: number[] = [];
  for (const character of typed) {
    const value = VALUES.get(character);
    if (value === undefined) return { ok: false, reason: 'symbol' };
    symbols.push(value);
  }
  if (symbols.length !== SYMBOLS) return { ok: false, reason: 'length' };
  if (weightedSum(symbols.slice(0, DATA_SYMBOLS)) !== symbols[DATA_SYMBOLS]) return { ok: false, reason: 'check' };
  return { ok: true, code: inBlocks(symbols) };
}

/** Σ dᵢ·α^(15−i) by Horner's rule: the check symbol, whose own weight is α⁰ = 1. */
function weightedSum(data: readonly number[]): number {
  return data.reduce((sum, symbol) => timesAlpha(sum ^ symbol), 0);
}

function timesAlpha(element: number): number {
  const shifted = element << 1;
  return shifted < ALPHABET.length ? shifted : shifted ^ PRIMITIVE;
}

/** The first `count` groups of five bits, the most significant bit first. */
function fiveBitSymbols(bytes: Uint8Array, count: number): number[] {
  return Array.from({ length: count }, (_, symbol) => {
    const bit = symbol * 5;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    return (pair >> (11 - (bit & 7))) & 31;
  });
}

function inBlocks(symbols: readonly number[]): string {
  const text = symbols.map((symbol) => ALPHABET.charAt(symbol)).join('');
  return Array.from({ length: SYMBOLS / BLOCK }, (_, block) => text.slice(block * BLOCK, (block + 1) * BLOCK)).join(
    '-',
  );
}
