/** The envelope or card with its braille, as a press PDF of its own: plate and layer of the dots, and the same words
 * in print below them, for whoever sees and does not read braille. */
import { join } from 'node:path';
import type { Letter } from '../../letter.ts';
import type { Sheet } from '../../typeset/sheet.ts';
import { styles } from '../../typeset/styles.ts';
import { createTypesetter } from '../../typeset/typesetter.ts';
import { createPdf } from '../../write/pdf/pdf.ts';
import { brailleDots } from '../../write/pdf/tactile/braille-dots.ts';
import { brailleMark, withTactile } from '../../write/pdf/tactile/marks.ts';
import type { Prepared } from '../campaign/prepare.ts';
import { writePrivate } from '../work/output-folder.ts';
import { type BraillePiece, type BraillePlan, belowBraille, brailleFiles } from './braille-plan.ts';

/** What was embossed, for the job ticket. */
export interface MadeBraille extends BraillePlan {
  /** Below the output folder. */
  readonly file: string;
  readonly bytes: number;
  /** Of the file, hex. */
  readonly sha256: string;
  /** Name of the layer, and of the spot colour and its plate: one page for each of `pieces`, in their order. */
  readonly layer: 'Braille';
}

export async function makeBraille(prepared: Prepared, plan: BraillePlan, folder: string): Promise<MadeBraille> {
  const { campaign, library, allLocales, press, accent } = prepared;
  const chunks: Uint8Array[] = [];
  const own = campaign.languages[0] ?? 'en';
  const pdf = createPdf({
    kind: 'press',
    press,
    accent,
    title: `${campaign.title}, braille on the ${plan.on}`,
    language: own,
    created: new Date(`${campaign.date}T09:00:00Z`),
    library,
    write: (chunk) => chunks.push(chunk),
  });
  const languages = new Map([...allLocales].map(([tag, { language }]) => [tag, language]));
  const words = plan.lines.join('\n');
  for (const piece of plan.pieces) {
    const typesetter = createTypesetter({ library, languages, sheet: sheetOf(piece, brailleDots(words).height) });
    const typeset = typesetter.typeset(inPrint(plan, own), styles.standard);
    const [first] = typeset.pages;
    if (first === undefined || typeset.pages.length > 1)
      throw new Error(`The words of the braille have no room in print on ${piece.id}: say it in fewer words.`);
    pdf.add(withTactile(typeset, [brailleMark(words, piece.zone.left, piece.zone.top)]));
  }
  const { bytes, sha256 } = await pdf.end();
  const file = brailleFiles[plan.on];
  await writePrivate(join(folder, file), Buffer.concat(chunks));
  return { ...plan, file, bytes, sha256, layer: 'Braille' };
}

/** Its words, once, below the dots. */
function inPrint({ lines, on }: BraillePlan, language: string): Letter {
  const children = [{ kind: 'text' as const, text: lines.join(' ') }];
  return {
    language,
    direction: 'ltr',
    title: `Braille on the ${on}`,
    blocks: [{ kind: 'paragraph', children }],
    furniture: { pageOf: '', reference: null, referenceLabel: '' },
  };
}

/** The piece as a sheet whose body is what its zone has left below the braille. */
function sheetOf({ id, width, height, zone }: BraillePiece, braille: number): Sheet {
  const firstTop = zone.top + braille + belowBraille;
  return {
    id,
    width,
    height,
    logo: zone,
    sender: zone,
    address: zone,
    body: { left: zone.left, right: zone.right, firstTop, top: firstTop },
    furniture: { bottom: height, gap: 0 },
  };
}
