/** What one worker works with: built once, from plain data, in its own thread. */
import { indexRows, type RowIndex } from '../check/row-index.ts';
import { a4 } from '../typeset/sheet.ts';
import { createTypesetter, type Typesetter } from '../typeset/typesetter.ts';
import { residentOf } from './make-batch.ts';
import type { RunOptions } from './options.ts';
import type { CodedRecipient } from './plan.ts';
import { type Prepared, prepare } from './prepare.ts';

/** Cloned to every worker. The secret is not: codes are made before. */
export interface WorkshopData {
  readonly options: Pick<RunOptions, 'campaign' | 'languages' | 'formats'>;
  /** Everyone of the run: a letter is searched for the data of all of them. */
  readonly everyone: readonly CodedRecipient[];
}
export interface Workshop {
  readonly prepared: Prepared;
  readonly typesetter: Typesetter;
  readonly rows: RowIndex;
}

export async function openWorkshop(data: WorkshopData): Promise<Workshop> {
  const prepared = await prepare(data.options);
  const languages = new Map([...prepared.allLocales].map(([tag, { language }]) => [tag, language]));
  const typesetter = createTypesetter({ library: prepared.library, languages, sheet: a4 });
  const everyone = data.everyone.map(({ recipient, code }) => ({ row: recipient.row, ...residentOf(prepared, recipient, code) }));
  return { prepared, typesetter, rows: indexRows(everyone, campaignText(prepared)) };
}

/** What the campaign prints of itself: no resident's data, though it may look like it. */
function campaignText({ campaign }: Prepared): string[] {
  return Object.values(campaign.facts).flatMap(({ value }) => [value].flat().map(String));
}
