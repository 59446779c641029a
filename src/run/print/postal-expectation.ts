/** What each letter's sheets must carry, from the profile's own numbers and never from what set them. */
import type { InsertingExpectation, MailmarkExpectation, PostalExpectation } from '../../check/post.ts';
import { foldsAt } from '../../envelope.ts';
import { batchNumber, insertingPayload, insertingSymbol, markZones, omrPattern } from '../../machine-marks.ts';
import { placeMailmark } from '../../mailmark.ts';
import { envelopeFor, type Profile } from '../../profiles.ts';

/** mm: A4 (ISO 216). */
const paper = { width: 210, height: 297 };

/** Where the symbol stands in its zone. */
const symbolZone = {
  left: insertingSymbol.left,
  top: insertingSymbol.top,
  right: insertingSymbol.left + insertingSymbol.modules * insertingSymbol.module,
  bottom: insertingSymbol.top + insertingSymbol.modules * insertingSymbol.module,
};

/** mm (RULES 7): what GOV.UK Notify accepts on page 1, and on the others. */
const margins = { left: 15, right: 195, top: 5, bottom: 292 };
const notifyZones = {
  first: [
    { left: 15, right: 125, top: 5, bottom: 30 },
    { left: 125, right: 195, top: 5, bottom: 95 },
    { left: 24.6, right: 120, top: 39.5, bottom: 66.3 },
    { ...margins, top: 95 },
  ],
  others: [margins],
};

/** Where a letter stands in the run. */
export interface PrintedPlace {
  readonly sequence: number;
  readonly sheets: number;
  /** Name of the batch that its marks tell. */
  readonly batch: string;
  /** Payload of its Mailmark; null where it has none, left out where that is not known. */
  readonly mailmark?: string | null;
}

export function postalExpectation(profile: Profile, place: PrintedPlace): PostalExpectation {
  const envelope = envelopeFor(profile, place.sheets);
  const { play, sheet, marks } = profile;
  const common = {
    play,
    address: sheet.address,
    folds: envelope !== null && marks.fold ? foldsAt[envelope.fold] : [],
    foldZone: markZones.fold,
    inserting: insertingOf(profile, place),
    zones: profile.single === null ? null : notifyZones,
    ...(place.mailmark === undefined ? {} : { mailmark: mailmarkOf(profile, place.mailmark) }),
  };
  if (envelope === null) return { ...common, window: null };
  // Folded, the sheet rests on the envelope's bottom edge, midway between its sides.
  const { width, window, fold } = envelope;
  const bottom = (foldsAt[fold][0] ?? paper.height) - window.bottom;
  const left = window.left - (width - paper.width) / 2;
  return { ...common, window: { left, top: bottom - window.height, right: left + window.width, bottom } };
}

/** Readers need two modules of white on each side. */
function mailmarkOf({ marks: { mailmark }, sheet }: Profile, payload: string | null): MailmarkExpectation | null {
  if (mailmark === null || payload === null) return null;
  const place = placeMailmark(mailmark, sheet.address);
  return place === null ? null : { payload, symbol: place.symbol, quiet: 2 * mailmark.module };
}

function insertingOf({ marks }: Profile, { sequence, sheets, batch }: PrintedPlace): InsertingExpectation | null {
  const { inserting } = marks;
  if (inserting === null) return null;
  const zone = markZones.inserting;
  const places = Array.from({ length: sheets }, (_, at) => ({
    batch: batchNumber(batch),
    sequence,
    sheet: at + 1,
    sheets,
  }));
  return inserting === 'data-matrix'
    ? { kind: 'data-matrix', zone, symbol: symbolZone, payloads: places.map(insertingPayload) }
    : { kind: 'omr', zone, first: 1, pitch: inserting.pitch, lines: places.map((one) => omrPattern(inserting, one)) };
}
