/** Marks for machines on a letter's sheets: Artifacts, which no reader speaks. */
import {
  insertingPayload,
  insertingSymbol,
  markZones,
  type OmrProfile,
  omrPattern,
  type SheetPlace,
} from '../../machine-marks.ts';
import type { MailmarkSettings } from '../../mailmark.ts';
import { black } from '../colours.ts';
import type { Content, Page, Piece, Shape, TypesetLetter } from '../page.ts';
import { pt, type Zone } from '../sheet.ts';
import type { createInsertingMatrix } from './data-matrix.ts';
import { mailmarkPiece } from './mailmark.ts';

export interface LetterMarks {
  /** mm from the top: where the first sheet is folded; none where it isn't, or no marks are wanted. */
  readonly folds: readonly number[];
  readonly inserting: 'data-matrix' | OmrProfile | null;
  readonly place: Omit<SheetPlace, 'sheet' | 'sheets'>;
  /** Left out or null: the letter has none. `window` is what its envelopes always show. */
  readonly mailmark?: { readonly payload: string; readonly settings: MailmarkSettings; readonly window: Zone } | null;
}

/** pt: half a hairline on either side of the fold. */
const foldLine = 0.4;

/** The letter with its marks, on the front of each sheet.
 * @param matrixOf remembers what symbols share: one a process */
export function withMarks(
  letter: TypesetLetter,
  { folds, inserting, place, mailmark = null }: LetterMarks,
  matrixOf: ReturnType<typeof createInsertingMatrix>,
): TypesetLetter {
  const sheets = Math.ceil(letter.pages.length / 2);
  const pages = letter.pages.map((page, index): Page => {
    if (index % 2 === 1) return page;
    const here: SheetPlace = { ...place, sheet: index / 2 + 1, sheets };
    const marks = [
      ...(index === 0 ? folds.map(foldPiece) : []),
      ...(index === 0 && mailmark !== null
        ? [mailmarkPiece(mailmark.payload, mailmark.settings, mailmark.window)]
        : []),
      ...(inserting === null
        ? []
        : [inserting === 'data-matrix' ? matrixPiece(here, matrixOf) : omrPiece(inserting, here)]),
    ];
    if (marks.length === 0) return page;
    const contents = marks.map((piece): Content => ({ kind: 'content', page: index, piece, x: 0, y: 0 }));
    return { ...page, artifacts: [...page.artifacts, ...contents] };
  });
  return { ...letter, pages };
}

/** A mark of its own for each fold: read back, a form is one shape. */
function foldPiece(at: number): Piece {
  const { left, right } = markZones.fold;
  const line: Shape = {
    kind: 'line',
    x1: pt(left),
    y1: pt(at),
    x2: pt(right),
    y2: pt(at),
    stroke: black,
    lineWidth: foldLine,
  };
  const ink = { left: pt(left), top: pt(at) - 1, right: pt(right), bottom: pt(at) + 1 };
  return { key: `fold ${at}`, runs: [], shapes: [line], ink };
}

function matrixPiece(place: SheetPlace, matrixOf: ReturnType<typeof createInsertingMatrix>): Piece {
  const { rects, columns, rows } = matrixOf(insertingPayload(place));
  const { left, top, module } = insertingSymbol;
  const side = pt(module);
  return bars(
    rects.map((value, index) => value * side + (index % 4 === 0 ? pt(left) : index % 4 === 1 ? pt(top) : 0)),
    { left: pt(left), top: pt(top), right: pt(left) + columns * side, bottom: pt(top) + rows * side },
  );
}

function omrPiece(profile: OmrProfile, place: SheetPlace): Piece {
  const { left, top, bottom } = markZones.inserting;
  const { pitch, length, thickness } = profile;
  const rects = omrPattern(profile, place).flatMap((there, at) =>
    there ? [pt(left + 1), pt(top + 1 + at * pitch), pt(length), pt(thickness)] : [],
  );
  return bars(rects, { left: pt(left), top: pt(top), right: pt(left + 1 + length), bottom: pt(bottom) });
}

/** A resident's own: never shared. */
function bars(rects: readonly number[], ink: Piece['ink']): Piece {
  return { key: null, runs: [], shapes: [{ kind: 'rects', fill: black, rects }], ink };
}
