/** What is made for fingers, in words for the person at the machine. */
import type { Campaign } from '../../read/campaign.ts';
import { brailleFiles } from '../print/braille-plan.ts';
import type { TactileStep } from './ticket.ts';

/** @param layers names of the layers that the batches' PDFs hold, as read back */
export function tactileSteps({ print }: Pick<Campaign, 'print'>, layers: readonly string[]): TactileStep[] {
  const notch = print.tactile?.notch ?? null;
  const braille = print.tactile?.braille;
  const steps: TactileStep[] = [];
  if (layers.includes('Cutting')) {
    steps.push({
      plate: 'Cutting',
      says:
        notch === null
          ? 'Cut along the lines of this layer; it is not printed.'
          : `Cut a half circle of ${notch.radius} mm radius from the ${notch.edge} edge, beside the code of each first sheet, so that fingers find where to point a phone. It is not printed.`,
      stock: null,
    });
  }
  if (layers.includes('Embossing'))
    steps.push({ plate: 'Embossing', says: 'Raise the lines of this layer; it is not printed.', stock: null });
  if (layers.includes('Braille'))
    steps.push({
      plate: 'Braille',
      says: 'Emboss the dots of this layer at true size; it is not printed.',
      stock: 160,
    });
  if (braille !== undefined) {
    steps.push({
      plate: null,
      says: `Braille on the ${braille.on}, at true size: ${braille.lines.length} ${braille.lines.length === 1 ? 'line' : 'lines'}, embossed and not printed. ${brailleFiles[braille.on]} has the dots on the plate Braille, with a page for each ${braille.on}, and the same words in black.`,
      stock: braille.stock,
    });
  }
  return steps;
}
