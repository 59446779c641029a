/** The job ticket as plain data: what stands in ticket.json, and what the page and the XJDF are made from.
 * Lengths are mm, weights g, paper g/m². It holds nobody's name or address. */
import type { Fold } from '../../envelope.ts';

export interface Ticket {
  readonly schema: 1;
  readonly job: {
    readonly id: string;
    readonly title: string;
    /** ISO date on the letters. */
    readonly date: string;
    /** The program with its version. */
    readonly madeBy: string;
    /** Whether it is the run that may be posted. */
    readonly final: boolean;
    /** Residents whom the spreadsheet has, where letters were made for some of them only; else null. */
    readonly partOf: number | null;
  };
  /** Who signed the proof of these letters; null: nobody has. */
  readonly approval: { readonly by: string; readonly at: string } | null;
  /** Whom to ring. */
  readonly contact: {
    readonly name: string;
    readonly phone: string | null;
    readonly email: string | null;
    readonly hours: string | null;
  } | null;
  readonly sheet: {
    /** Id and title of the sheet profile. */
    readonly profile: string;
    readonly title: string;
    readonly width: number;
    readonly height: number;
    /** What a folded sheet may move in its envelope, each way. */
    readonly play: number;
    readonly foldMarks: boolean;
    readonly insertingMarks: string | null;
    /** Paper that is printed beyond the trimmed edge. */
    readonly bleed: number;
  };
  /** OutputConditionIdentifier of the press files. */
  readonly condition: string;
  readonly totals: {
    readonly letters: number;
    readonly batches: number;
    readonly sheets: number;
    readonly impressions: number;
    /** kg, envelopes included. */
    readonly weight: number;
    readonly papers: readonly TicketPaper[];
    readonly envelopes: readonly { readonly id: string; readonly count: number }[];
    readonly postage: readonly { readonly name: string; readonly count: number }[];
  };
  readonly batches: readonly TicketBatch[];
  readonly inserts: readonly {
    readonly name: string;
    readonly weight: number;
    readonly thickness: number;
    readonly formats: readonly string[] | null;
  }[];
  /** The sender's own people: letters that are not to be pulled out. */
  readonly seeds: readonly { readonly sequence: number; readonly batch: string; readonly firstPage: number }[];
  /** Seeds that campaign.yaml names and the run has no letter for. */
  readonly seedsMissing: number;
  readonly tactile: readonly TactileStep[];
  /** Press PDFs beside the batches: the braille for envelopes or cards. */
  readonly pieces: readonly { readonly file: string; readonly bytes: number; readonly sha256: string }[];
  /** Sizes of the post that letters are sorted by, the cheapest first. */
  readonly postage: readonly {
    readonly name: string;
    readonly length: number;
    readonly width: number;
    readonly thickness: number;
    readonly weight: number;
  }[];
}

export interface TicketPaper {
  readonly name: string;
  readonly weight: number;
  readonly thickness: number;
  readonly sheets: number;
  readonly impressions: number;
  readonly batches: readonly string[];
}

export interface TicketBatch {
  /** The PDF's name without `.pdf`, as in the manifest. */
  readonly name: string;
  /** Below the output folder. */
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly format: string;
  readonly formatTitle: string;
  readonly languages: readonly string[];
  readonly letters: number;
  /** Sequence numbers of the first letter and of the last. */
  readonly first: number;
  readonly last: number;
  /** Pages of the PDF: sides of paper, blank ones at the end of a letter included. */
  readonly pages: number;
  readonly sheets: number;
  /** Sides that go through a press. */
  readonly impressions: number;
  readonly paper: string;
  /** Of Cyan, Magenta, Yellow, Black, as read back from the PDF; null where that could not be read. */
  readonly inks: readonly string[] | null;
  readonly spots: readonly string[];
  /** Names of the layers for touch that the PDF holds. */
  readonly layers: readonly string[];
  readonly finishing: readonly string[];
  /** Letters of one thickness each. */
  readonly lots: readonly TicketLot[];
}

export interface TicketLot {
  readonly letters: number;
  /** Of one letter. */
  readonly sheets: number;
  readonly fold: Fold | null;
  /** What it goes into; null where somebody else puts it in, or nothing takes it. */
  readonly envelope: string | null;
  /** Of one letter with its envelope and inserts. */
  readonly weight: number;
  readonly thickness: number;
  /** Name of the cheapest size of the post that takes it; null where none does, or it has no envelope. */
  readonly postage: string | null;
}

/** A layer or a thing for fingers, in words for the person at the machine. */
export interface TactileStep {
  /** Spot colour and layer in the PDF: `Cutting`; null where it is a thing of its own. */
  readonly plate: string | null;
  readonly says: string;
  /** Least g/m² that holds it; null: any. */
  readonly stock: number | null;
}
