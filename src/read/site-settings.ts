/** What `campaign.yaml` says of the site: its colour, where replies go, its film. All may be left out. */
import { z } from 'zod';

/** The letter in British Sign Language (RULES 3). Paths are below the campaign's folder. */
const film = z.strictObject({
  /** The same film as .mp4, which every phone plays, and .webm, which is smaller. */
  files: z.array(z.string()).min(1),
  /** WebVTT by language; a caption may name facts: {{replyBy}}. */
  captions: z.record(z.string(), z.string()).refine((all) => Object.keys(all).length > 0, 'a film needs captions'),
  /** Where each part begins, in seconds; its title stands in film.json as chapter-<title>. */
  chapters: z.array(z.strictObject({ at: z.number().min(0), title: z.string().regex(/^[a-z]+$/) })).default([]),
  /** Who signs: the name, the number in the NRCPD register, and the share of the picture they fill, 0 to 1. */
  signer: z.strictObject({
    name: z.string().default(''),
    registration: z.string().default(''),
    share: z.number().min(0).max(1).default(0),
  }),
  /** Whether it only stands in for a film to come: `--final` refuses it. */
  placeholder: z.boolean().default(false),
});

/** The letter to listen to. People's recordings win, by language; paths are below the campaign's folder. */
const listen = z.strictObject({
  recordings: z.record(z.string(), z.string().endsWith('.mp3', 'must be an .mp3')).default({}),
  /** Whether espeak-ng, where it is installed, reads the letter in the other languages. */
  computerVoice: z.boolean().default(false),
});

/** The letter in braille. A transcriber's own files win: `braille/<language>.brf` in the campaign's folder. */
const braille = z.strictObject({
  /** Uncontracted (1) or contracted (2), by lou_translate where it is installed; left out: only transcribers' files. */
  grade: z.union([z.literal(1), z.literal(2)]).optional(),
  /** Cells a line and lines a page of the embosser's sheet; A4 takes these. */
  cells: z.number().int().min(20).max(42).default(29),
  lines: z.number().int().min(10).max(30).default(25),
});

export const siteSettings = {
  /** The campaign's colour on the site; the letters' accent is the same teal (typeset/colours.ts). */
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'must be # and six digits, such as "#0b4f5c", in quotes')
    .default('#0b4f5c'),
  /** The council's own form that takes replies by POST: the fields `code`, `answer` and `language`. */
  replyForm: z.url({ protocol: /^https$/ }).optional(),
  film: film.optional(),
  listen: listen.optional(),
  braille: braille.prefault({}),
};
