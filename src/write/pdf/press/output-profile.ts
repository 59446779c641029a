/** The printing condition that a press file is made for: an ICC output profile with its names. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface OutputProfile {
  /** The ICC profile's own bytes: they go into every press file as they are. */
  readonly bytes: Uint8Array;
  /** OutputConditionIdentifier: the condition's name in the registry (ISO 15930-7, 6.2.3). */
  readonly identifier: string;
  /** RegistryName: where that name is registered. */
  readonly registry: string;
  /** In words, for the person at the press. */
  readonly info: string;
}

/** Where ICC registers characterisations of printing conditions. */
export const iccRegistry = 'http://www.color.org';

/**
 * Offset on white uncoated paper: the default, a free profile (see `assets/print/README.md`). FOGRA52 has
 * superseded the condition, so a printer's own profile goes before it.
 *
 * @param assets path of the program's `assets` folder
 */
export async function fogra29(assets: string): Promise<OutputProfile> {
  return {
    bytes: await readFile(join(assets, 'print', 'FOGRA29_uncoated.icc')),
    identifier: 'FOGRA29',
    registry: iccRegistry,
    info: 'Offset printing on white uncoated paper (paper type 4), FOGRA29L',
  };
}
