/** A run's folder made of real parts, and what each group of checks finds in it as it lies on the disk. */
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBackBatch } from '../../src/check/read-back.ts';
import { pressChecks } from '../../src/checks.ts';
import type { Finding } from '../../src/finding.ts';
import { codeFor } from '../../src/read/code.ts';
import { readAll } from '../../src/run/campaign/read-all.ts';
import { checkFacts } from '../../src/run/check/check-facts.ts';
import { checkFilm } from '../../src/run/check/check-film.ts';
import { checkPublished } from '../../src/run/check/check-published.ts';
import { checkWord } from '../../src/run/check/check-word.ts';
import { judgePdfs } from '../../src/run/check/judge-pdfs.ts';
import { defaults } from '../../src/run/options.ts';
import { makePrint } from '../../src/run/print/make-print.ts';
import { lettersForTouch, readTouch } from '../../src/run/print/read-touch.ts';
import { checkExtras, extrasOnDisk, makeExtras } from '../../src/run/site/extras.ts';
import { makeSite } from '../../src/run/site/make-site.ts';
import { makeTicket } from '../../src/run/ticket/make-ticket.ts';
import { checkTicket } from '../../src/run/ticket/read-ticket.ts';
import { silent } from '../../src/run/work/progress.ts';
import { campaign } from './subjects.ts';

export type Reader = 'ticket' | 'film' | 'word' | 'extras' | 'touch' | 'facts' | 'pdfs' | 'published';
export interface FolderRead {
  readonly findings: readonly Finding[];
  /** Why a check can't be made on this machine, by its id. */
  readonly notRun: Readonly<Record<string, string>>;
}

const secret = 'no letter of the mutants is ever posted';

/** Three letters and the site in two languages, made as a run makes them. */
export async function makeFolder(folder: string): Promise<Readonly<Record<Reader, () => Promise<FolderRead>>>> {
  const options = {
    ...defaults,
    campaign,
    out: folder,
    languages: ['en', 'cy'],
    formats: ['standard', 'bsl'],
    limit: 3,
    workers: 1,
  };
  const { prepared, residents } = await readAll(options, secret);
  const everyone = residents.recipients.map((recipient) => ({ recipient, code: codeFor(secret, recipient.id) }));
  await mkdir(join(folder, 'print'));
  const print = await makePrint(prepared, everyone, options, secret, folder, silent);
  await makeTicket({ prepared, residents, print, options, approval: null, folder });
  const extras = await makeExtras(prepared, folder);
  await makeSite(prepared, print.screenPdfs, folder, [], extras);

  const rows = print.batches.flatMap(({ made }) => made.rows);
  const back = ({ file, expectations }: (typeof print.batches)[number]['made']) =>
    readBackBatch(join(folder, file), expectations, { letterChecks: [], fileChecks: [], pressChecks });
  // Marks for fingers come in with the facts: the offer to blind people hangs on them.
  const facts = async (): Promise<FolderRead> => {
    const read = await Promise.all(print.batches.map(({ made }) => back(made)));
    const { touch } = await readTouch(folder, prepared.campaign, lettersForTouch(read));
    const printed = print.batches.map(({ made }) => ({ file: made.file, letters: made.expectations }));
    return checkFacts(prepared, folder, printed, touch);
  };
  return {
    async ticket() {
      const opened = await Promise.all(
        print.batches.map(async ({ plan: { name }, made: { file, pages } }) => {
          const sha256 = createHash('sha256')
            .update(await readFile(join(folder, file)))
            .digest('hex');
          return { name, file, sha256, pages };
        }),
      );
      return checkTicket(folder, opened, rows);
    },
    film: () => checkFilm(prepared, folder),
    published: () => checkPublished(prepared, everyone, folder, []),
    word: () => checkWord(prepared, folder),
    async extras() {
      const each = await checkExtras(prepared, folder, await extrasOnDisk(prepared, folder));
      return {
        findings: each.flatMap(({ findings }) => findings),
        notRun: Object.assign({}, ...each.map(({ notRun }) => notRun)),
      };
    },
    touch: facts,
    facts,
    async pdfs() {
      const judged = await judgePdfs(
        [join(folder, 'site/en/letter.pdf')],
        () => 'site/en/letter.pdf',
        () => {},
      );
      return { findings: judged.findings, notRun: judged.notRun === null ? {} : { 'pdf-ua': judged.notRun } };
    },
  };
}
