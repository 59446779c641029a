/** The worked example's own site in some languages, with its PDFs, film and Word documents, for tests that walk through it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeScreenPdf } from '../../src/run/print/make-screen-pdf.ts';
import { makeSite } from '../../src/run/site/make-site.ts';
import { recordingsOnDisk } from '../../src/run/site/recordings.ts';
import { writePublic } from '../../src/run/work/output-folder.ts';
import { openWorkshop } from '../../src/run/work/workshop.ts';
import { repository, secret } from '../cli/campaign-folder.ts';
import { silence } from './sound.ts';

/** @param replyForm where its replies go @returns the site's folder, inside `folder` */
export async function exampleSite(languages: readonly string[], replyForm: string) {
  const folder = mkdtempSync(join(tmpdir(), 'everyletter-walk-'));
  const campaign = repository('examples/citizens-assembly');
  const shop = await openWorkshop({ campaign, languages, formats: null, recipients: null, limit: 1, secret }, folder);
  const prepared = { ...shop.prepared, campaign: { ...shop.prepared.campaign, replyForm } };
  const pdfs = [];
  for (const language of languages)
    for (const format of ['standard', 'large-print', 'giant-print'])
      pdfs.push(await makeScreenPdf(shop, language, format, folder));
  // Not every machine has a computer's voice, and those that have take seconds a letter.
  for (const language of languages) await writePublic(join(folder, 'site', language, 'listen.mp3'), await silence(60));
  const recordings = await recordingsOnDisk(prepared, folder);
  await makeSite(prepared, pdfs, folder, [], { recordings });
  return { folder, site: join(folder, 'site'), prepared };
}
