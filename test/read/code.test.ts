import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCode, codeFor } from '../../src/read/code.ts';

const SECRET = 'a secret of a campaign';
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const code = fc.string({ minLength: 1 }).map((id) => codeFor(SECRET, id));
const plain = code.map((printed) => printed.replaceAll('-', ''));
const replaced = (text: string, at: number, by: string) => text.slice(0, at) + by + text.slice(at + by.length);

describe('a code', () => {
  it('is four blocks of four symbols and passes its own check', () => {
    fc.assert(
      fc.property(code, (printed) => {
        expect(printed).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
        expect(checkCode(printed)).toEqual({ ok: true, code: printed });
      }),
    );
  });
  it('is the first 75 bits of HMAC-SHA-256 (RFC 4231, case 2 with its key padded by nothing)', () => {
    // HMAC-SHA-256(20 bytes 0x0b, "Hi There") = b0344c61d8db38535ca8afceaf0bf12b… (RFC 4231, 4.2).
    const printed = codeFor(new Uint8Array(20).fill(0x0b), 'Hi There');
    const bits = BigInt('0xb0344c61d8db38535ca8') >> 5n;
    const symbols = Array.from({ length: 15 }, (_, i) => ALPHABET[Number((bits >> BigInt(70 - 5 * i)) & 31n)]).join('');
    expect(printed.replaceAll('-', '').slice(0, 15)).toBe(symbols);
  });
  it('is the same on every run, and another for another recipient or secret', () => {
    expect(codeFor(SECRET, 'W-1')).toBe(codeFor(Buffer.from(SECRET), 'W-1'));
    const codes = new Set(Array.from({ length: 10_000 }, (_, i) => codeFor(SECRET, `W-${i}`)));
    expect(codes.size).toBe(10_000);
    expect(codeFor(`${SECRET}!`, 'W-1')).not.toBe(codeFor(SECRET, 'W-1'));
  });
  it('needs a secret worth the name', () => {
    expect(() => codeFor('too short', 'W-1')).toThrow('at least 16 bytes');
  });
  it('is read as people type it', () => {
    fc.assert(
      fc.property(code, (printed) => {
        const typed = printed
          .replaceAll('0', 'o')
          .replace('1', 'l')
          .replaceAll('1', 'I')
          .replaceAll('-', ' – ')
          .toLowerCase();
        expect(checkCode(` ${typed}.`)).toEqual({ ok: true, code: printed });
      }),
    );
  });
  it('says what is wrong', () => {
    expect(checkCode('7Q4X-M2KD')).toEqual({ ok: false, reason: 'length' });
    expect(checkCode('UUUU-UUUU-UUUU-UUUU')).toEqual({ ok: false, reason: 'symbol' });
    expect(checkCode('0000-0000-0000-0001')).toEqual({ ok: false, reason: 'check' });
  });
});

describe('the check symbol catches', () => {
  const refused = (text: string) => checkCode(text).ok === false;
  it('every single wrong symbol', () => {
    fc.assert(
      fc.property(plain, (text) => {
        for (let at = 0; at < text.length; at += 1) {
          for (const symbol of ALPHABET)
            if (symbol !== text[at]) expect(refused(replaced(text, at, symbol))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
  it('every two symbols that changed places, neighbours or not', () => {
    fc.assert(
      fc.property(plain, (text) => {
        for (let a = 0; a < text.length; a += 1) {
          for (let b = a + 1; b < text.length; b += 1) {
            if (text[a] === text[b]) continue;
            expect(refused(replaced(replaced(text, a, text.charAt(b)), b, text.charAt(a)))).toBe(true);
          }
        }
      }),
    );
  });
  it('every pair of equal neighbours misread as another pair', () => {
    fc.assert(
      fc.property(plain, fc.nat(14), (text, at) => {
        const twins = replaced(text, at, text.charAt(at).repeat(2));
        const valid = [...ALPHABET].filter((symbol) => !refused(replaced(twins, at, symbol.repeat(2))));
        expect(valid.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
