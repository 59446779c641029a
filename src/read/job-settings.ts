/** What `campaign.yaml` says under `print:` for the job ticket: whom to ring, what goes into envelopes, what postage allows. */
import { z } from 'zod';

const mm = z.number().positive();
const grams = z.number().positive();

const contact = z
  .strictObject({
    name: z.string().min(1),
    phone: z.string().min(1).optional(),
    email: z.email().optional(),
    /** When the phone is answered, in words. */
    hours: z.string().min(1).optional(),
  })
  .refine(({ phone, email }) => phone !== undefined || email !== undefined, 'needs a phone number or an email address');

const insert = z.strictObject({
  name: z.string().min(1),
  weight: grams,
  thickness: mm,
  /** Only into letters of these; left out: into all. */
  formats: z.array(z.string()).min(1).optional(),
});

const postage = z.strictObject({ name: z.string().min(1), length: mm, width: mm, thickness: mm, weight: grams });

/** Royal Mail's sizes (RULES 7, M), the cheapest first. */
const royalMail = [
  { name: 'Letter', length: 240, width: 165, thickness: 5, weight: 100 },
  { name: 'Large Letter', length: 353, width: 250, thickness: 25, weight: 750 },
];

export const jobSettings = {
  /** Whom the printer rings. */
  contact: contact.optional(),
  /** g/m² of the envelopes' paper. */
  envelopeStock: z.number().min(40).max(300).default(90),
  /** What is put in beside the letter. */
  inserts: z.array(insert).default([]),
  /** Ids of rows of the spreadsheet that are the sender's own people: they say when their letter came. */
  seeds: z.array(z.string().min(1)).default([]),
  /** Sizes of the post, the cheapest first. */
  postage: z.array(postage).min(1).default(royalMail),
};

export type Contact = z.infer<typeof contact>;
export type Insert = z.infer<typeof insert>;
export type Postage = z.infer<typeof postage>;
