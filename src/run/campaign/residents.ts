/** The residents of a run: the campaign's spreadsheet, or the one given. */
import { CannotRun } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { mailmarkTypes } from '../../mailmark.ts';
import { postalLines } from '../../read/address.ts';
import type { AddressToFit } from '../../read/recipient.ts';
import { type Recipients, readRecipients } from '../../read/recipients.ts';
import { createAddressFitter } from '../../typeset/blocks/address.ts';
import { missingCharacters } from '../../typeset/coverage.ts';
import type { RunOptions } from '../options.ts';
import { addressZone } from '../print/letter-marks.ts';
import type { Prepared } from './prepare.ts';
import { readSpreadsheet } from './spreadsheet.ts';

export interface Residents extends Recipients {
  /** The spreadsheet's name as findings give it: below the campaign's folder, or its bare name. */
  readonly file: string;
  /** Residents of the whole spreadsheet who can have a letter, whoever was asked for. */
  readonly all: number;
}

/** Rows that can't be made are values, not errors.
 * @throws CannotRun where the file can't be read, or nobody in it is asked for */
export async function readResidents(
  prepared: Prepared,
  options: Pick<RunOptions, 'recipients' | 'limit'>,
): Promise<Residents> {
  const { campaign, allLocales, library } = prepared;
  const { mailmark } = prepared.profile.marks;
  const { bytes, file } = await readSpreadsheet(campaign, options.recipients);
  const read = readRecipients(bytes, file, {
    languages: [...allLocales.values()].map(({ language }) => language),
    formats: campaign.formats,
    defaultLanguage: campaign.languages[0] ?? '',
    defaultFormat: campaign.defaultFormat,
    fitAddress: fitterOf(prepared),
    mailmarkContent: mailmark === null ? null : mailmarkTypes[mailmark.type].content,
    missingCharacters: (text, language) => missingCharacters(library, text, allLocales.get(language)?.language.face),
  });
  const chosen = new Set(prepared.formats.map(({ id }) => id));
  const asked = read.recipients.filter(({ language, format }) => prepared.locales.has(language) && chosen.has(format));
  const recipients = options.limit === null ? asked : asked.slice(0, options.limit);
  if (recipients.length === 0 && read.recipients.length > 0) throw new CannotRun([nobodyAsked(file)]);
  const part = recipients.length < read.recipients.length ? [partOnly(recipients.length, read.recipients.length)] : [];
  return { ...read, file, all: read.recipients.length, recipients, findings: [...read.findings, ...part] };
}

/** Fits addresses into the windows of the run's envelopes, or into what a Mailmark leaves of them. */
function fitterOf({ library, profile, words }: Prepared) {
  const intoWindow = createAddressFitter(library, profile.sheet);
  const beside = addressZone(profile, '');
  const besideMark = beside === null ? null : createAddressFitter(library, { ...profile.sheet, address: beside });
  return (address: AddressToFit): readonly string[] | string => {
    const label = words.phrase(address.language, 'common:residentLabel') ?? '';
    const fitter = address.mailmark === undefined ? intoWindow : besideMark;
    if (fitter === null) return 'the envelope’s window has no room for an address and a Mailmark of this type and size';
    const fitted = fitter(postalLines(address, label));
    // Between the name and the postcode.
    if (!('fault' in fitted)) return fitted.slice(1, -1);
    return fitted.fault === 'wide'
      ? `line ${fitted.line + 1} of the address is too long for the envelope's window: shorten it`
      : `the ${fitted.lines} lines of the address do not fit the envelope's window, even joined and in 9 pt: shorten them`;
  };
}

const nobodyAsked = (file: string): Finding => ({
  check: 'recipients-file',
  level: 'mend',
  where: { file },
  says: 'Nobody in the spreadsheet has the languages and formats that were asked for.',
  todo: 'Ask for others with --languages and --formats.',
});

/** A folder with 200 of 10,000 letters must not be taken for the whole. */
function partOnly(made: number, all: number): Finding {
  const number = new Intl.NumberFormat('en-GB');
  return {
    check: 'part-of-campaign',
    level: 'look',
    where: {},
    says: `Letters were asked for ${number.format(made)} of ${number.format(all)} residents only (--limit, --languages or --formats).`,
    todo: 'Run it again without these before the letters are posted.',
  };
}
