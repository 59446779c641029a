/** What `campaign.yaml` says under `print:` of the sheet, its envelopes, marks for machines, and batches. */
import { z } from 'zod';
import { batchKeys } from '../envelope.ts';
import { markZones, omrLines } from '../machine-marks.ts';

const mm = z.number().positive();

const envelope = z.strictObject({
  id: z.string().min(1),
  width: mm,
  height: mm,
  /** From the envelope's left and bottom edges. */
  window: z.strictObject({ width: mm, height: mm, left: mm, bottom: mm }),
  fold: z.enum(['none', 'half', 'thirds']),
  sheets: z.int('must be a whole number of sheets').positive(),
});

const paper = z.strictObject({
  name: z.string().min(1),
  /** g/m². */
  weight: z.number().positive(),
  /** mm of one sheet. */
  thickness: z.number().positive(),
});

/** RULES 1: matt, 90 g/m² or more, no show-through. */
const uncoated = { name: 'A4 matt uncoated white', weight: 100, thickness: 0.125 };

/** mm; seven places of a sixth of an inch fill the zone. */
const omr = z
  .strictObject({
    lines: z
      .array(z.enum(omrLines))
      .min(1)
      .default(['start', 'last', 'sequence-1', 'sequence-2', 'sequence-4', 'parity']),
    pitch: z.number().min(2.5).max(8).default(4.233),
    length: z.number().min(5).max(7).default(7),
    thickness: z.number().min(0.3).max(1).default(0.5),
  })
  .refine(({ lines, pitch }) => 1 + lines.length * pitch <= markZones.inserting.bottom - markZones.inserting.top, {
    message: 'these lines are more than the zone of the inserting marks holds (34 mm)',
  });

const mailmark = z.strictObject({
  type: z.literal([7, 9, 29]).default(7),
  /** mm. */
  module: z.number().min(0.5).max(0.7).default(0.5),
});

export const sheetSettings = {
  /** A row of `src/profiles.ts`, or `own` where `envelopes` stand below. */
  profile: z.string().optional(),
  /** The printer's own, the thinnest first: they make the profile `own`. */
  envelopes: z.array(envelope).min(1).optional(),
  /** mm that a sheet may move in its envelope, each way. */
  play: z.number().min(0).max(15).default(5),
  marks: z
    .strictObject({
      fold: z.boolean().default(true),
      inserting: z.enum(['data-matrix', 'omr', 'none']).default('data-matrix'),
      /** As the inserter's maker says. */
      omr: omr.prefault({}),
      /** Royal Mail's, of rows that have one. */
      mailmark: mailmark.prefault({}),
    })
    .prefault({}),
  paper: paper.default(uncoated),
  /** By format, where it is another than `paper`. */
  papers: z.record(z.string(), paper).default({}),
  batches: z
    .strictObject({
      by: z.array(z.enum(batchKeys)).default(['paper', 'format', 'sheets']),
      size: z
        .int('must be a whole number of letters')
        .min(1, 'must be 1 or more: a batch of no letters can’t be printed')
        .default(500),
    })
    .prefault({}),
};

export type Paper = z.infer<typeof paper>;
