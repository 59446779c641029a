/** What one worker works with: built once, from plain data, in its own process. */
import { indexRows, type RowIndex } from '../../check/row-index.ts';
import { createInsertingMatrix } from '../../typeset/marks/data-matrix.ts';
import { createTypesetter, type Typesetter } from '../../typeset/typesetter.ts';
import type { Prepared } from '../campaign/prepare.ts';
import { readSource, type SourceOptions } from '../campaign/source.ts';
import type { CodedRecipient } from '../print/plan.ts';
import { residentOf } from '../print/resident.ts';

export interface Workshop {
  readonly prepared: Prepared;
  readonly typesetter: Typesetter;
  /** Inserting marks: remembers what symbols share. */
  readonly matrixOf: ReturnType<typeof createInsertingMatrix>;
  /** Everyone of the run: a letter is searched for the data of all of them. */
  readonly rows: RowIndex;
  readonly everyone: readonly CodedRecipient[];
}

export async function openWorkshop(source: SourceOptions, folder: string): Promise<Workshop> {
  const { prepared, everyone } = await readSource(source, folder);
  const languages = new Map([...prepared.allLocales].map(([tag, { language }]) => [tag, language]));
  const typesetter = createTypesetter({ library: prepared.library, languages, sheet: prepared.profile.sheet });
  const rows = everyone.map(({ recipient, code }) => ({
    row: recipient.row,
    ...residentOf(prepared, recipient, code),
  }));
  return {
    prepared,
    everyone,
    typesetter,
    matrixOf: createInsertingMatrix(),
    rows: indexRows(rows, campaignText(prepared)),
  };
}

/** What the campaign prints of itself: no resident's data, though a namesake's may look like it. */
export function campaignText({ campaign, allLocales }: Prepared): string[] {
  const facts = Object.values(campaign.facts).flatMap(({ value }) => [value].flat().map(String));
  const words = [...allLocales.values()].flatMap(({ namespaces }) =>
    [...namespaces.values()].flatMap((keys) => [...keys.values()].map(({ text }) => text)),
  );
  return [...facts, ...words];
}
