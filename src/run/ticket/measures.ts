/** What one letter weighs and how thick it is in its envelope, and which size of the post takes it. Estimates by
 * arithmetic: a printer weighs one before posting. */
import type { Envelope, Fold } from '../../envelope.ts';
import type { Insert, Postage } from '../../read/job-settings.ts';
import type { Paper } from '../../read/sheet-settings.ts';

/** m². */
const a4 = 0.21 * 0.297;
/** Flaps and overlaps, of the area of an envelope's two faces. */
const flaps = 1.15;
/** cm³/g of uncoated paper: 90 g/m² are about 0.11 mm. */
const bulk = 1.25;
/** Layers of a folded sheet. */
const layers: Readonly<Record<Fold, number>> = { none: 1, half: 2, thirds: 3 };

export interface InEnvelope {
  readonly sheets: number;
  readonly paper: Paper;
  readonly envelope: Envelope;
  readonly inserts: readonly Insert[];
  /** g/m² of the envelope's paper. */
  readonly envelopeStock: number;
}

/** g, of one letter with its envelope and inserts. */
export function weightOf({ sheets, paper, envelope, inserts, envelopeStock }: InEnvelope): number {
  const cover = 2 * (envelope.width / 1000) * (envelope.height / 1000) * flaps * envelopeStock;
  return rounded(sheets * a4 * paper.weight + cover + sum(inserts.map(({ weight }) => weight)), 1);
}

/** g, of the sheets alone: for letters that somebody else puts into envelopes. */
export const sheetsWeight = (sheets: number, paper: Paper): number => rounded(sheets * a4 * paper.weight, 1);

/** mm, at its thickest. */
export function thicknessOf({ sheets, paper, envelope, inserts, envelopeStock }: InEnvelope): number {
  const cover = (3 * envelopeStock * bulk) / 1000;
  const folded = sheets * layers[envelope.fold] * paper.thickness;
  return rounded(folded + cover + sum(inserts.map(({ thickness }) => thickness)), 2);
}

/** The cheapest size that takes the envelope; null where none does. */
export function postageFor(
  sizes: readonly Postage[],
  { width, height }: Pick<Envelope, 'width' | 'height'>,
  weight: number,
  thickness: number,
): string | null {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const takes = (size: Postage): boolean =>
    long <= size.length && short <= size.width && thickness <= size.thickness && weight <= size.weight;
  return sizes.find(takes)?.name ?? null;
}

const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);
export const rounded = (of: number, places: number): number => Number(of.toFixed(places));
