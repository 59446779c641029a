/** Files of a run's folder that are damaged one at a time, each by its path, and who reads it. */
import { readZip, writeZip } from '../../src/write/docx/zip.ts';
import { silence } from '../site/sound.ts';
import type { Reader } from './folder-readers.ts';
import type { Mutation } from './mutation.ts';
import { noted, painted, withObject } from './pdf-objects.ts';

export interface FolderMutation extends Mutation<Buffer, Uint8Array | null> {
  /** Below the run's folder: each file that ends so. */
  readonly files: RegExp;
  readonly reader: Reader;
}

const file = (
  [id, reader, caughtBy]: readonly [id: string, reader: Reader, caughtBy: string],
  what: string,
  files: RegExp,
  damage: FolderMutation['damage'],
): FolderMutation => ({ id, what, caughtBy, reader, files, damage });

/** In text. @throws Error where there is nothing to change */
const instead = (from: string | RegExp, to: string) => (bytes: Buffer) => {
  const text = bytes.toString('utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`There is no “${from}” to change.`);
  return Buffer.from(changed);
};
const hush = await silence(30);
const captions = /^site\/film\/bsl\.en\.vtt$/;
const ticket = /^print\/ticket\.json$/;

/** The last paragraph of a Word document's words is gone. */
function withoutEnd(bytes: Buffer): Uint8Array {
  const parts = readZip(bytes).map(({ name, bytes: data }) => {
    if (name !== 'word/document.xml') return { name, bytes: data };
    const xml = Buffer.from(data).toString('utf8');
    const at = xml.lastIndexOf('<w:p>');
    return { name, bytes: Buffer.from(xml.slice(0, at) + xml.slice(xml.indexOf('</w:p>', at) + 6)) };
  });
  return writeZip(parts);
}

export const folderRows: readonly FolderMutation[] = [
  file(
    ['ticket-sheets', 'ticket', 'ticket-agrees'],
    'The job ticket counts a sheet too many.',
    ticket,
    instead(/"sheets": \d+/, '"sheets": 7654'),
  ),
  file(['ticket-lost', 'ticket', 'ticket-agrees'], 'The job ticket is missing.', ticket, () => null),
  file(
    ['ticket-nobody', 'ticket', 'ticket-complete'],
    'The job ticket names nobody to ring.',
    ticket,
    instead(/"contact": \{[^}]*\}/, '"contact": null'),
  ),
  file(
    ['statement-nobody', 'facts', 'accessibility-statement'],
    'The accessibility statement names nobody who enforces the rules.',
    /^site\/en\/accessibility\/index\.html$/,
    instead(/equalityadvisoryservice/g, 'example'),
  ),
  file(
    ['statement-unlinked', 'facts', 'accessibility-statement'],
    'A page does not lead to the accessibility statement.',
    /^site\/en\/contact\/index\.html$/,
    instead(/href="[^"]*accessibility\/[^"]*"/g, 'href="../"'),
  ),
  file(
    ['bsl-phone-alone', 'facts', 'bsl-contact'],
    'The page in BSL no longer gives the number for texts.',
    /^site\/en\/bsl\/index\.html$/,
    instead(/07700 900123/g, '0808 157 0123'),
  ),
  file(
    ['english-first', 'facts', 'read-first'],
    'The index greets in English before Welsh.',
    /^site\/index\.html$/,
    instead(/(<li lang="cy"[\s\S]*?<\/li>)\s*(<li lang="en"[\s\S]*?<\/li>)/, '$2\n$1'),
  ),
  file(['film-cut', 'film', 'film-media'], 'The film was cut off.', /^site\/film\/bsl\.mp4$/, (bytes) =>
    bytes.subarray(0, 2000),
  ),
  file(
    ['captions-fast', 'film', 'film-captions'],
    'A caption can not be read in its time.',
    captions,
    instead('We invite you', 'We very warmly and very sincerely invite you'),
  ),
  file(
    ['captions-short', 'film', 'film-media'],
    'The film’s captions end long before it does.',
    captions,
    instead(/\n\n00:4[\s\S]*$/, '\n'),
  ),
  file(
    ['film-by-itself', 'film', 'film-player'],
    'The film starts by itself.',
    /^site\/en\/bsl\/index\.html$/,
    instead('<video controls', '<video autoplay controls'),
  ),
  file(
    ['film-date', 'film', 'facts-in-film'],
    'The film was made before the last day to reply changed.',
    captions,
    instead(/12 February/g, '5 February'),
  ),
  file(
    ['word-end', 'word', 'word-says-letter'],
    'The last paragraph of a Word document is missing.',
    /^site\/en\/letter\.docx$/,
    withoutEnd,
  ),
  file(
    ['recording-cut', 'extras', 'recording-heard'],
    'A recording breaks off after a tenth.',
    /^site\/en\/listen\.mp3$/,
    (bytes) => bytes.subarray(0, bytes.length / 10),
  ),
  file(
    ['recording-hole', 'extras', 'recording-even'],
    'Half a minute of a recording is silent.',
    /^site\/en\/listen\.mp3$/,
    (bytes) => Buffer.concat([bytes.subarray(0, bytes.length / 2), hush, bytes.subarray(bytes.length / 2)]),
  ),
  file(
    ['braille-date', 'extras', 'braille-back'],
    'A braille file gives another date.',
    /^site\/en\/letter\.brf$/,
    instead(/#AB\b/, '#AC'),
  ),
  file(
    ['touch-lost', 'touch', 'offer-to-blind-people'],
    'Neither letters nor envelopes have anything for fingers.',
    /^print\/(\d.*|tactile-envelope)\.pdf$/,
    (bytes) => {
      try {
        return withObject(bytes, painted(/\/OC \/\w+ BDC/g, '/Artifact BMC'), 'all');
      } catch {
        return null;
      }
    },
  ),
  file(
    ['ua-untitled', 'pdfs', 'pdf-ua'],
    'A PDF of the site does not show its title.',
    /^site\/en\/letter\.pdf$/,
    (bytes) => withObject(bytes, noted('/DisplayDocTitle true', '/DisplayDocTitle false')),
  ),
  file(
    ['published-name', 'published', 'nobody-published'],
    'A page of the site keeps, unseen, the name of the resident whom it was tried with.',
    /^site\/en\/contact\/index\.html$/,
    instead('</main>', '<!-- Parisa Wardak and Babak Ebrahimi-Nia --></main>'),
  ),
];
