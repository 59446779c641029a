/** The two records of a proof: what it was made of (`print/proof.json`) and who signed it (`approval.json`). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const parts = z.record(z.string(), z.string());

const proofSchema = z.object({
  schema: z.literal(1),
  /** State of the campaign, hex. */
  campaign: z.string(),
  parts,
  asked: z.object({
    languages: z.array(z.string()).nullable(),
    formats: z.array(z.string()).nullable(),
    limit: z.number().nullable(),
    profile: z.string().nullable(),
  }),
  /** Of proof.pdf, hex. */
  proof: z.string(),
  letters: z.array(
    z.object({
      sequence: z.number(),
      row: z.number(),
      batch: z.string(),
      language: z.string(),
      format: z.string(),
      firstPage: z.number(),
      pages: z.number(),
      reasons: z.array(z.string()),
    }),
  ),
});
export type ProofRecord = z.infer<typeof proofSchema>;

const approvalSchema = z.object({
  schema: z.literal(1),
  approvedBy: z.string(),
  /** ISO 8601. */
  approvedAt: z.string(),
  /** State of the campaign that was signed, hex. */
  campaign: z.string(),
  /** Of the proof.pdf that was signed, hex. */
  proof: z.string(),
  everyletter: z.string(),
  /** What the state is made of, each with its own hash: so that a change can be named. */
  parts,
});
export type Approval = z.infer<typeof approvalSchema>;

/** Of the campaign's folder and of `print/` alike. */
export const approvalFile = 'approval.json';
export const proofFiles = ['proof.pdf', 'proof.json'] as const;

/** Null where there is none, or what lies there is none of ours. */
export const readProofRecord = (print: string): Promise<ProofRecord | null> =>
  read(join(print, 'proof.json'), proofSchema);
export const readApproval = (folder: string): Promise<Approval | null> =>
  read(join(folder, approvalFile), approvalSchema);

async function read<Shape>(path: string, schema: z.ZodType<Shape>): Promise<Shape | null> {
  try {
    const result = schema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
