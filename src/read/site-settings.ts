/** What `campaign.yaml` says of the site: its colour and where replies go. Left out, each has a default. */
import { z } from 'zod';

export const siteSettings = {
  /** The campaign's colour on the site; the letters' accent is the same teal (typeset/colours.ts). */
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'must be # and six digits, such as "#0b4f5c", in quotes')
    .default('#0b4f5c'),
  /** The council's own form that takes replies by POST: the fields `code`, `answer` and `language`. */
  replyForm: z.url({ protocol: /^https$/ }).optional(),
};
