/** A row of the spreadsheet as a letter names it. */
import { postalLines } from '../../read/address.ts';
import type { Resident } from '../../read/letter-reader.ts';
import type { Recipient } from '../../read/recipient.ts';
import type { Prepared } from '../campaign/prepare.ts';

/** A resident as the letter names them. */
export function residentOf(prepared: Prepared, recipient: Recipient, code: string): Resident {
  const label = prepared.words.phrase(recipient.language, 'common:residentLabel') ?? '';
  return { name: recipient.name, addressLines: postalLines(recipient, label), code };
}
