/** How PDF writes numbers and strings (ISO 32000-1, 7.3). Everything is a "binary string": one character a byte. */

/** A real number with at most three decimals (a thousandth of a point), never with an exponent, which PDF has not. */
export function num(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return rounded === 0 ? '0' : String(rounded);
}

export function nums(...values: readonly number[]): string {
  return values.map(num).join(' ');
}

/** The transformation matrix that moves the origin: operand of `cm` and `Tm`. */
export function moved(x: number, y: number): string {
  return `1 0 0 1 ${num(x)} ${num(y)}`;
}

const escapes: Readonly<Record<string, string>> = { '(': '\\(', ')': '\\)', '\\': '\\\\', '\r': '\\r', '\n': '\\n' };

function literal(bytes: string): string {
  return `(${bytes.replace(/[()\\\r\n]/g, (c) => escapes[c] ?? c)})`;
}

/** A text string (ISO 32000-1, 7.9.2.2): ASCII as it is, else UTF-16BE with its byte order mark. */
export function textString(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of plain ASCII is meant
  if (/^[\x09\x20-\x7e]*$/.test(text)) return literal(text);
  return literal(Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1'));
}

/** The bytes of a binary string. */
export function bytesOf(binary: string): Buffer {
  return Buffer.from(binary, 'latin1');
}

/** A name's characters as they stand after its `/` (ISO 32000-1, 7.3.5): pdfkit writes them as they come. */
export function escapedName(name: string): string {
  return name.replace(/[^!-~]|[#%()/<>[\]{}]/g, (character) => {
    const bytes = [...new TextEncoder().encode(character)];
    return bytes.map((byte) => `#${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');
  });
}
