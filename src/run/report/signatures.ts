/** Who has signed what: each language's words, easy read, the printer's proof. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ReportLanguage, Signature } from '../../report/report.ts';
import type { Prepared } from '../campaign/prepare.ts';

/** @param prepared null without the campaign: what it says of easy read is not known then
 * @param folder the campaign's own output folder */
export async function signaturesOf(
  languages: readonly ReportLanguage[],
  prepared: Prepared | null,
  folder: string,
): Promise<Signature[]> {
  const words = languages.map(
    ({ english, tag, review }): Signature => ({
      what: `The words in ${english}`,
      signed: review === 'draft' ? null : review,
      todo: `Have a native reader check them, then write who and when under “review” in locales/${tag}/language.json.`,
    }),
  );
  const easy: Signature[] =
    prepared?.formats.some(({ template }) => template === 'easy-read') === true
      ? [
          {
            what: 'Easy read, with its pictures',
            signed: prepared.campaign.easyReadSigned ?? null,
            todo: 'Have people with a learning disability read it, then write who and when under “easyReadSigned” in campaign.yaml.',
          },
        ]
      : [];
  const approval: Signature = {
    what: 'The proof for the printer',
    signed: await proofApproval(folder),
    todo: 'Make it with “everyletter proof”, look at every page of it, and approve it.',
  };
  return [...words, ...easy, approval];
}

const approvalShape = z.object({ approvedBy: z.string().min(1), approvedAt: z.string().min(1) });

/** `print/approval.json`; null where there is none, or one that says neither who nor when. */
async function proofApproval(folder: string): Promise<Signature['signed']> {
  const text = await readFile(join(folder, 'print', 'approval.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const { approvedBy, approvedAt } = approvalShape.parse(JSON.parse(text));
    return { by: approvedBy, on: approvedAt.slice(0, 'yyyy-mm-dd'.length) };
  } catch {
    return null;
  }
}
