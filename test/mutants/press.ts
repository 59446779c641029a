/** A real press file with one of its objects damaged, as a printer's own software might: read by the press checks. */
import { checkPress } from '../../src/check/press/press-checks.ts';
import type { Finding } from '../../src/finding.ts';
import { platesOf } from '../../src/run/print/plates.ts';
import { type Mutation, mends, outcomeOf, type Round } from './mutation.ts';
import { noted, type ObjectChange, painted, withObject } from './pdf-objects.ts';
import { coarsePicture } from './pictures.ts';
import type { Subjects } from './subjects.ts';
import { isPicture, redrawn, repainted, tagsOf } from './tree.ts';

type PressMutation = Mutation<Subjects, Promise<Uint8Array>>;

const whole = async ({ print, letters: { en, easy } }: Subjects): Promise<Uint8Array> =>
  (await print({ en, easy })).bytes;

const object = (
  id: string,
  what: string,
  caughtBy: string,
  change: ObjectChange,
  which: 'first' | 'all' = 'first',
): PressMutation => ({
  id,
  what,
  caughtBy,
  damage: async (subjects) => withObject(await whole(subjects), change, which),
});

export const pressRows: readonly PressMutation[] = [
  {
    id: 'press-cut-off',
    what: 'The last bytes of a press PDF are missing.',
    caughtBy: 'press-sound',
    damage: async (subjects) => (await whole(subjects)).slice(0, -200),
  },
  {
    id: 'press-later',
    what: 'A press PDF says that it is of a later version.',
    caughtBy: 'press-version',
    damage: async (subjects) => {
      const bytes = Buffer.from(await whole(subjects));
      bytes.write('%PDF-1.7', 'latin1');
      return bytes;
    },
  },
  object(
    'press-unnamed',
    'A press PDF does not say that it is PDF/X-4.',
    'press-identified',
    ({ dictionary, data }) => ({ dictionary, data: data?.replace(/<pdfxid:GTS_PDFXVersion>[^<]*<[^>]*>/, '') ?? null }),
  ),
  object(
    'press-trap',
    'A press PDF does not say whether it is trapped.',
    'press-trapped',
    noted('/Trapped /False', ''),
  ),
  object(
    'press-intent',
    'A press PDF does not say for which inks and paper it is made.',
    'press-output-intent',
    noted(/\/OutputIntents \[[^\]]*\]/, ''),
  ),
  object('press-untrimmed', 'A page does not say where it is cut.', 'press-boxes', noted(/\/TrimBox \[[^\]]*\]/, '')),
  object(
    'press-action',
    'A press PDF does something by itself when it is opened.',
    'press-still',
    noted(/\/Type \/Catalog/, '/Type /Catalog /OpenAction <</S /GoTo>>'),
  ),
  object('press-rgb', 'A line of text is in a screen’s red.', 'press-no-rgb', painted(/0 0 0 1 k\b/, '1 0 0 rg')),
  object(
    'press-grey',
    'Text is in black of four inks, as a careless conversion makes it.',
    'press-black-text',
    painted(/0 0 0 1 k\b/g, '0.6 0.4 0.4 1 k'),
    'all',
  ),
  object(
    'press-wet',
    'A shape carries 350 % of ink.',
    'press-total-ink',
    painted(/^(BT|q)\n/, 'q 1 1 1 0.5 k 60 60 20 20 re f Q\n$1\n'),
  ),
  object('press-face', 'A typeface is not in the file.', 'press-fonts', noted(/\/FontFile2 \d+ 0 R/, '')),
  {
    id: 'press-coarse',
    what: 'A picture has a few dozen pixels to the inch.',
    caughtBy: 'press-images',
    async damage({ print, letters: { easy } }) {
      const picture = tagsOf(easy.tree).find(isPicture);
      if (picture === undefined) throw new Error('The letter has no picture.');
      const coarse = redrawn(easy, picture, (content) =>
        repainted(content, {
          key: null,
          shapes: content.piece.shapes.map((shape) =>
            shape.kind === 'picture' ? { ...shape, source: coarsePicture() } : shape,
          ),
        }),
      );
      return (await print({ easy: coarse })).bytes;
    },
  },
  object(
    'press-blend',
    'Something is blended into what lies under it.',
    'press-transparency',
    noted(/\/Type \/ExtGState/, '/Type /ExtGState /BM /Multiply'),
    'all',
  ),
  object(
    'press-layer',
    'The layer of the notch is no processing step.',
    'press-layers',
    noted(/\/GTS_Metadata <<[^>]*>>/, ''),
  ),
  object(
    'press-plate',
    'The notch is in a spot colour that nobody has ordered.',
    'press-spots',
    noted('/Separation /Cutting', '/Separation /PANTONE#20185#20C'),
  ),
];

export async function damagePress(subjects: Subjects): Promise<Round> {
  const plates = platesOf(subjects.shop.prepared.campaign);
  const find = (bytes: Uint8Array): readonly Finding[] => checkPress(bytes, 'print/001-mutants.pdf', plates);
  const clean = find(await whole(subjects));
  // Taken apart and put together again it must be as sound, or the table proves nothing.
  const rebuilt = find(withObject(await whole(subjects), noted('/Trapped /False', '/Trapped  /False')));
  const outcomes = [];
  for (const row of pressRows) outcomes.push(outcomeOf(row, find(await row.damage(subjects)), clean));
  return { outcomes, unclean: [...mends(clean), ...mends(rebuilt)] };
}
