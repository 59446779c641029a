/** The spreadsheet of residents as a file: the campaign's own, or the one given. */
import { readFile } from 'node:fs/promises';
import { basename, isAbsolute, relative, resolve } from 'node:path';
import { CannotRun } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import type { Campaign } from '../../read/campaign.ts';
import { readCsv } from '../../read/csv.ts';
import { findColumns } from '../../read/recipient-columns.ts';

/** The spreadsheet's columns alone, for when the rest can't be judged yet.
 * @throws CannotRun where the file can't be read or lacks a column */
export async function readHeader(campaign: Campaign, given: string | null): Promise<void> {
  const { bytes, file } = await readSpreadsheet(campaign, given);
  findColumns(readCsv(bytes, file).header, file);
}

/** @throws CannotRun where the file can't be read */
export async function readSpreadsheet(
  campaign: Campaign,
  given: string | null,
): Promise<{ bytes: Uint8Array; file: string }> {
  const path = given ?? resolve(campaign.folder, campaign.recipients);
  const below = relative(campaign.folder, path);
  // A path of this machine would reach the report, which travels to the printer.
  const file = below.startsWith('..') || isAbsolute(below) ? basename(path) : below;
  try {
    return { bytes: await readFile(path), file };
  } catch (error) {
    throw new CannotRun([unreadable(path, file, (error as NodeJS.ErrnoException).code ?? '')]);
  }
}

const todo = 'Put it there, name it under “recipients” in campaign.yaml, or give --recipients FILE.';

function unreadable(path: string, file: string, code: string): Finding {
  const says =
    code === 'ENOENT'
      ? `There is no spreadsheet of residents at ${path}.`
      : code === 'EISDIR'
        ? 'This is a folder, and a spreadsheet is wanted.'
        : `The spreadsheet of residents can’t be read (${code}): another program or another owner may hold it.`;
  return { check: 'recipients-file', level: 'mend', where: { file }, says, todo };
}
