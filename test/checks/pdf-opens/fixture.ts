import { openPdf } from '../../../src/check/pdf/reader.ts';
import type { Finding } from '../../../src/finding.ts';
import { residents } from '../../check/expectations.ts';
import { samplePdf } from '../../check/sample-pdf.ts';

async function findings(bytes: Uint8Array): Promise<readonly Finding[]> {
  const opened = await openPdf(bytes, 'print/001-standard.pdf');
  if ('finding' in opened) return [opened.finding];
  opened.pdf.close();
  return [];
}

export const passing = async () => findings(await samplePdf(residents().letters));

/** The second half is missing. */
export const failing = async () => {
  const whole = await samplePdf(residents().letters);
  return findings(whole.subarray(0, whole.length / 2));
};
