/** What a letter's sheets must carry for the envelope and for machines, as the run's profile says it. Lengths are mm
 * from the sheet's top left corner. */
import { pt, type UserBox } from './user-box.ts';

export interface SheetZone {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Plain data: it is sent to workers. */
export interface PostalExpectation {
  /** What the envelope's window shows while the sheet lies as it should; null where there is no window to show it. */
  readonly window: SheetZone | null;
  /** How far the sheet may move in its envelope, each way. */
  readonly play: number;
  /** Where the address stands. */
  readonly address: SheetZone;
  /** Heights of the folds that are marked on the first sheet. */
  readonly folds: readonly number[];
  /** Across: where fold marks stand. */
  readonly foldZone: { readonly left: number; readonly right: number };
  /** Zones outside which whoever posts the letter accepts no ink; null where there are none. */
  readonly zones: { readonly first: readonly SheetZone[]; readonly others: readonly SheetZone[] } | null;
  /** What an inserter reads on the front of each sheet. */
  readonly inserting: InsertingExpectation | null;
  /** What stands in the window beside the address; null where nothing may, left out where that is not known. */
  readonly mailmark?: MailmarkExpectation | null;
}

export interface MailmarkExpectation {
  readonly payload: string;
  /** Without the white round it. */
  readonly symbol: SheetZone;
  readonly quiet: number;
}

/** By sheet: what a symbol says, or which places have a line. */
export type InsertingExpectation =
  | {
      readonly kind: 'data-matrix';
      readonly zone: SheetZone /** Within it, without its quiet zone. */;
      readonly symbol: SheetZone;
      readonly payloads: readonly string[];
    }
  | {
      readonly kind: 'omr';
      readonly zone: SheetZone;
      /** First place from the zone's top, and from place to place. */
      readonly first: number;
      readonly pitch: number;
      readonly lines: readonly (readonly boolean[])[];
    };

/** A zone in the page's own user space, whose trimmed sheet is `sheet`. */
export function zoneOn(sheet: UserBox, { left, top, right, bottom }: SheetZone): UserBox {
  return {
    left: sheet.left + pt(left),
    right: sheet.left + pt(right),
    top: sheet.top - pt(top),
    bottom: sheet.top - pt(bottom),
  };
}
