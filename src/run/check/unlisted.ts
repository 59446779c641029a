/** PDFs in `print/` that belong to no letter of the run. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ListedBatch } from '../../check/run/manifest-matches.ts';
import { brailleFiles } from '../print/braille-plan.ts';
import type { ManifestRow } from '../print/manifest.ts';
import { sha256 } from '../proof/fingerprint.ts';
import { readProofRecord } from '../proof/record.ts';

/** @param rows of the manifest, and of the lists of reprints */
export async function unlisted(folder: string, rows: readonly ManifestRow[]): Promise<ListedBatch[]> {
  const print = join(folder, 'print');
  // What is embossed is nobody’s letter.
  const embossed = Object.values(brailleFiles).map((file) => basename(file));
  const known = new Set([...rows.map(({ batch }) => `${batch}.pdf`), ...embossed]);
  // The proof stands in its own record.
  const proof = await readProofRecord(print);
  if (proof !== null && proof.proof === (await readFile(join(print, 'proof.pdf')).then(sha256, () => null)))
    known.add('proof.pdf');
  const files = (await readdir(print, { recursive: true }).catch(() => [])).filter(
    (path) => path.endsWith('.pdf') && !known.has(path),
  );
  return files.map((path) => ({ batch: path.slice(0, -'.pdf'.length), sha256: null, listed: [] }));
}
