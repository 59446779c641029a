/** Marks for touch, opened again from disk: those of the letters were read with their batches; the envelope's and the
 * card's have a press PDF of their own. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPress, pressSound } from '../../check/press/press-checks.ts';
import { pressChecks } from '../../checks.ts';
import type { Finding } from '../../finding.ts';
import type { Campaign } from '../../read/campaign.ts';
import { brailleFiles } from './braille-plan.ts';
import { platesOf } from './plates.ts';
import type { TouchRead } from './touch.ts';

export interface TouchReadBack {
  readonly touch: TouchRead;
  readonly findings: readonly Finding[];
  /** Press PDFs beside the batches, below the output folder. */
  readonly files: readonly string[];
  /** By file and check: how much was read. */
  readonly checked: readonly Readonly<Record<string, { readonly read: number }>>[];
}

/** How many letters have a mark of their own. */
export const lettersForTouch = (read: readonly { readonly forTouch: number }[]): number =>
  read.reduce((sum, { forTouch }) => sum + forTouch, 0);

/**
 * @param campaign null where none is at hand
 * @param letters how many were found to have a mark of their own
 */
export async function readTouch(folder: string, campaign: Campaign | null, letters: number): Promise<TouchReadBack> {
  const findings: Finding[] = [];
  const files: string[] = [];
  const checked: Record<string, { readonly read: number }>[] = [];
  const embossed = new Set<string>();
  for (const file of Object.values(brailleFiles)) {
    const bytes = await readFile(join(folder, file)).catch(() => null);
    if (bytes === null) continue;
    files.push(file);
    const opened = openPress(bytes, file, campaign === null ? null : platesOf(campaign));
    if ('finding' in opened) {
      findings.push(opened.finding);
      checked.push({ [pressSound.id]: { read: 1 } });
      continue;
    }
    const { pages, layerPages } = opened.read;
    findings.push(...pressChecks.flatMap((check) => check.run(opened.read)));
    checked.push(Object.fromEntries([pressSound, ...pressChecks].map(({ id }) => [id, { read: 1 }])));
    if (pages.length > 0 && layerPages.get('Braille')?.size === pages.length) embossed.add(file);
  }
  // A card lies in the envelope: RULES, “Decided here”, counts the letter and its envelope.
  return { touch: { letters, envelope: embossed.has(brailleFiles.envelope) }, findings, files, checked };
}
