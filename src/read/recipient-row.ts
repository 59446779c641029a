import { lineFaults, readAddress, tidyLine } from './address.ts';
import type { CsvRow } from './csv.ts';
import { readMailmark } from './mailmark.ts';
import type { Fault, Offer, Recipient, RejectedRow } from './recipient.ts';
import type { Column, Columns } from './recipient-columns.ts';
import { ADDRESS_COLUMNS } from './recipient-columns.ts';

/** What ids may look like: they stand in manifests, tickets and reports, never in an address of the site. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_./:-]{0,63}$/;
/** What a spreadsheet makes of a long number: the digits are lost. */
const ROUNDED = /^\d([.,]\d+)?E[+-]?\d+$/i;

/** Reads one row: a recipient, or every reason why there can be no letter. */
export function readRow(row: CsvRow, columns: Columns, offer: Offer): Recipient | RejectedRow {
  const says: string[] = [];
  const faults = new Set<Fault>();
  const fault = (kind: Fault, ...reasons: readonly string[]) => {
    for (const reason of reasons) {
      faults.add(kind);
      says.push(reason);
    }
  };
  const cell = (column: Column) => cleanCell(row.cells[columns.at.get(column) ?? -1] ?? '');

  fault('recipient-cells', ...cellFaults(row, columns.width));

  const id = cell('recipient_id');
  fault('recipient-id', ...idFaults(id));

  const name = tidyLine(cell('name'));
  if (name !== '') fault('recipient-name', ...lineFaults('the name', name));

  const address = readAddress({
    lines: ADDRESS_COLUMNS.map((column) => ({ column, text: cell(column) })),
    town: cell('town'),
    postcode: cell('postcode'),
  });
  if (!address.ok) fault('recipient-address', ...address.reasons);

  const language = languageOf(cell('language'), offer);
  if (language === null) {
    const known = offer.languages.map(({ tag, english }) => `${tag} (${english})`).join(', ');
    fault('recipient-language', `the language “${cell('language')}” is not one of this campaign's: ${known}`);
  }
  const format = formatOf(cell('format'), offer);
  if (format === null) {
    fault(
      'recipient-format',
      `the format “${cell('format')}” is not made in this campaign, which has ${offer.formats.join(', ')}: ` +
        'a person must see to this wish',
    );
  }

  const mailmark = mailmarkOf(row, columns, offer);
  if (mailmark !== null && 'fault' in mailmark) fault('recipient-mailmark', mailmark.fault);
  const marked = mailmark !== null && 'payload' in mailmark ? { mailmark: mailmark.payload } : {};

  let addressLines = address.ok ? address.lines : [];
  const printed = [name, ...addressLines];
  const missing = missingFrom(printed, language ?? offer.defaultLanguage, offer);
  if (missing.length > 0) {
    fault(
      'recipient-characters',
      `no typeface can print ${missing.map(nameOfCharacter).join(', ')} in the name or the address`,
    );
  } else if (address.ok) {
    // A line can be measured only if it can be printed.
    const { postcode } = address;
    const asked = {
      name: name === '' ? null : name,
      addressLines,
      postcode,
      language: language ?? offer.defaultLanguage,
      ...marked,
    };
    const fitted = offer.fitAddress?.(asked) ?? addressLines;
    if (typeof fitted === 'string') fault('recipient-address', fitted);
    else addressLines = fitted;
  }

  if (says.length === 0 && address.ok && language !== null && format !== null) {
    return {
      id,
      row: row.row,
      name: name === '' ? null : name,
      addressLines,
      postcode: address.postcode,
      language,
      format,
      ...marked,
    };
  }
  return rejected(row.row, id, says, [...faults]);
}

/** As it stands in its cell: blanks inside it are data. */
function mailmarkOf(row: CsvRow, columns: Columns, { mailmarkContent }: Offer) {
  if (mailmarkContent == null) return null;
  return readMailmark(row.cells[columns.at.get('mailmark') ?? -1] ?? '', mailmarkContent);
}

/** A rejected row, its reasons made into sentences. */
export function rejected(
  row: number,
  recipientId: string,
  reasons: readonly string[],
  faults: readonly Fault[],
): RejectedRow {
  const sentences = reasons.map((reason) => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`);
  return { row, recipientId, reason: sentences.join(' '), faults };
}

/**
 * A cell as printed: composed letters (NFC), single spaces, and without what no one can see (byte order
 * marks, zero-width spaces, soft hyphens, marks that turn the direction round). The two joiners stay:
 * Persian, Urdu and Indic names are spelt with them.
 */
function cleanCell(text: string): string {
  // The common case, and ten times as fast as the three expressions below.
  if (/^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
    .trim();
}

function cellFaults(row: CsvRow, width: number): string[] {
  const faults: string[] = [];
  const [first, last] = row.lines;
  if (last > first) {
    faults.push(
      `a cell holds line breaks (lines ${first} to ${last} of the file): put each address line in its own column, ` +
        'or look for a quotation mark without a partner',
    );
  }
  if (row.cells.slice(width).some((cell) => cell.trim() !== '')) {
    faults.push(
      `the row has ${row.cells.length} cells and the header ${width}: a cell with a comma needs quotation marks round it`,
    );
  }
  return faults;
}

function idFaults(id: string): string[] {
  if (id === '') return ['the recipient_id is missing, and the reply code is made from it'];
  if (ROUNDED.test(id)) return ['the recipient_id was rounded by a spreadsheet program: format that column as text'];
  if (!ID.test(id)) return ['the recipient_id may have letters, digits and _ - . / : only, 64 at most'];
  return [];
}

/** By tag, English name or autonym; a region ("pl-PL") is forgiven where the campaign has the language without one. */
function languageOf(text: string, { languages, defaultLanguage }: Offer): string | null {
  if (text === '') return defaultLanguage;
  const plain = text.toLowerCase().replaceAll('_', '-');
  const found =
    languages.find(({ tag, english, autonym }) =>
      [tag, english, autonym].some((name) => name.toLowerCase() === plain),
    ) ??
    languages.find(({ tag }) => /^[a-z]{2,3}-[a-z]{2}$/.test(plain) && tag.toLowerCase() === plain.replace(/-.*/, ''));
  return found?.tag ?? null;
}

function formatOf(text: string, { formats, defaultFormat }: Offer): string | null {
  if (text === '') return defaultFormat;
  const plain = (format: string) => format.toLowerCase().replace(/[\s_-]+/g, '');
  return formats.find((format) => plain(format) === plain(text)) ?? null;
}

/** Characters that can't be printed: what no typeface holds, and what stands for a character that was
 * lost in an earlier save (U+FFFD) or has no meaning (controls, private use, unassigned). */
function missingFrom(lines: readonly string[], language: string, offer: Offer): string[] {
  const missing = new Set<string>();
  for (const line of lines) {
    if (/^[\x20-\x7e]*$/.test(line)) continue;
    for (const character of line.match(/[\ufffd\p{Cc}\p{Co}\p{Cn}\p{Cs}]/gu) ?? []) missing.add(character);
    for (const character of offer.missingCharacters(line, language)) missing.add(character);
  }
  return [...missing];
}

function nameOfCharacter(character: string): string {
  const points = [...character].map(
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `“${character}” (${points.join(' ')})` : points.join(' ');
}
