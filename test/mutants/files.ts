/** Whole PDFs damaged after they are written, and the manifest that lists them. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { manifestMatches } from '../../src/checks.ts';
import type { Finding } from '../../src/finding.ts';
import { type Mutation, mends, outcomeOf, type Round } from './mutation.ts';
import { noted, painted, withObject } from './pdf-objects.ts';
import { findingsOf } from './read-printed.ts';
import type { Printed, Subjects } from './subjects.ts';

export interface PrintedFile extends Printed {
  /** As the manifest lists it. */
  readonly sha256: string;
}
type FileMutation = Mutation<Subjects, Promise<PrintedFile>>;

const listed = (printed: Printed): PrintedFile => ({
  ...printed,
  sha256: createHash('sha256').update(printed.bytes).digest('hex'),
});
const whole = async ({ print, letters: { en, next } }: Subjects, title?: string): Promise<PrintedFile> =>
  listed(await print({ en, next }, title));

/** Bytes changed after the manifest was written would be found by their hash: it is made anew, to try the reader. */
const changed =
  (change: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>) =>
  async (subjects: Subjects): Promise<PrintedFile> => {
    const printed = await whole(subjects);
    return listed({ ...printed, bytes: await change(printed.bytes) });
  };

/** A letter as another program would write it. */
async function foreign(options: PDFKit.PDFDocumentOptions, words = 'Another program’s letter'): Promise<Uint8Array> {
  const document = new PDFDocument({ ...options, info: { CreationDate: new Date('2027-01-11T09:00:00Z') } });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.font(typeface).text(words).end();
  await ended;
  return Buffer.concat(chunks);
}

const typeface = fileURLToPath(
  import.meta.resolve(
    '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  ),
);

export const fileRows: readonly FileMutation[] = [
  {
    id: 'last-page',
    what: 'The last page of a batch is missing.',
    caughtBy: 'document-named',
    async damage({ print, letters: { en, next } }) {
      const { expectations } = await print({ en, next });
      const shorter = { ...next, pages: next.pages.slice(0, -1), tree: { ...next.tree, children: [] } };
      return listed({ ...(await print({ en, next: shorter })), expectations });
    },
  },
  {
    id: 'truncated',
    what: 'A PDF was cut off half-way.',
    caughtBy: 'pdf-opens',
    damage: changed((bytes) => bytes.slice(0, bytes.length / 2)),
  },
  { id: 'empty-file', what: 'A PDF is empty.', caughtBy: 'pdf-opens', damage: changed(() => new Uint8Array()) },
  {
    id: 'no-pdf',
    what: 'A file called .pdf is something else.',
    caughtBy: 'pdf-opens',
    damage: changed(() => new TextEncoder().encode('<!doctype html><title>Sign in</title>')),
  },
  {
    id: 'encrypted',
    what: 'A PDF wants a password.',
    caughtBy: 'pdf-opens',
    damage: changed(() => foreign({ userPassword: 'secret', pdfVersion: '1.7' })),
  },
  {
    id: 'foreign',
    what: 'A PDF was made by another program, without tags.',
    caughtBy: 'document-named',
    damage: changed(() => foreign({})),
  },
  {
    id: 'notdef',
    what: 'A PDF was made with a typeface that lacks its letters: they are empty boxes (.notdef).',
    caughtBy: 'no-notdef',
    damage: changed(() => foreign({}, 'یہ خط')),
  },
  {
    id: 'slanted',
    what: 'A paragraph is slanted.',
    caughtBy: 'plain-type',
    damage: changed((bytes) => withObject(bytes, painted(/\n1 0 0 1 (\S+ \S+ Tm)/, '\n1 0 0.3 1 $1'))),
  },
  {
    id: 'unmapped',
    what: 'A typeface does not say which characters its glyphs are (ToUnicode).',
    caughtBy: 'text-maps',
    damage: changed((bytes) => withObject(bytes, noted(/\/ToUnicode \d+ 0 R/, ''))),
  },
  {
    id: 'manifest',
    what: 'A byte of a PDF was changed after the manifest listed it.',
    caughtBy: 'manifest-matches',
    async damage(subjects) {
      const printed = await whole(subjects);
      return { ...printed, bytes: Buffer.concat([printed.bytes, Buffer.from('\n')]) };
    },
  },
  {
    id: 'untitled',
    what: 'A PDF has no title.',
    caughtBy: 'document-named',
    damage: (subjects) => whole(subjects, ''),
  },
];

export async function damageFiles(subjects: Subjects): Promise<Round> {
  const find = async (printed: PrintedFile): Promise<Finding[]> => {
    const sha256 = createHash('sha256').update(printed.bytes).digest('hex');
    const matches = manifestMatches.run([{ batch: 'mutants', sha256, listed: [printed.sha256] }]);
    return [...(await findingsOf(subjects, printed)), ...matches];
  };
  const clean = await find(await whole(subjects));
  const outcomes = [];
  for (const row of fileRows) outcomes.push(outcomeOf(row, await find(await row.damage(subjects)), clean));
  return { outcomes, unclean: mends(clean) };
}
