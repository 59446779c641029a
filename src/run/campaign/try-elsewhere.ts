/**
 * The trial of a campaign in a process of its own, which ends with it: typefaces, shaped words and PDFs that are
 * written to nowhere take 200 MB, which the process that goes on for the whole run would keep.
 */
import { createPool } from '../work/pool.ts';
import { type Asked, type Prepared, prepare } from './prepare.ts';
import type { Trial } from './trial.ts';
import { tryCampaign } from './validate.ts';

interface Tried extends Trial {
  /** Names of all pictures that the letters and pages asked for. */
  readonly asked: readonly string[];
}

/** In the other process. */
export async function triedHere(asked: Asked): Promise<Tried> {
  const prepared = await prepare(asked);
  return { ...(await tryCampaign(prepared)), asked: [...prepared.pictures.keys()] };
}

/** A process takes two seconds to start: so few letters leave the room that the trial takes. */
const FEW = 1000;

/** As `tryCampaign`. Afterwards `prepared` knows the pictures that letters use.
 * @param letters how many the run will make */
export async function tryElsewhere(prepared: Prepared, options: Asked, letters: number): Promise<Trial> {
  if (letters < FEW) return tryCampaign(prepared);
  const { campaign, languages, formats, recipients, profile = null } = options;
  const asked: Asked = { campaign, languages, formats, recipients, profile };
  const pool = createPool(1, { folder: '', source: null });
  try {
    const { asked: names, ...tried } = await pool.run<Tried>({ kind: 'trial', asked });
    for (const name of names) prepared.picture(name);
    return tried;
  } finally {
    await pool.close();
  }
}
