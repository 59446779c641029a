import type { Check } from '../../check.ts';
import type { PressRead } from '../press-read.ts';
import { fault } from './fault.ts';

/** Steps of ISO 19593-1 that everyletter asks a finisher for. */
const steps = new Set(['Braille', 'Structural/Cutting', 'Embossing']);

/** Layers are processing steps, switched on, in a configuration that PDF/X-4 and PDF/UA-1 both allow. */
export const pressLayers: Check<PressRead> = {
  id: 'press-layers',
  reads: 'pdf',
  title: 'Layers for braille and cutting are marked as processing steps and are on.',
  source: 'ISO 15930-7 (PDF/X-4) 6.12; ISO 19593-1; ISO 14289-1 (PDF/UA-1) 7.10',
  run(read) {
    const { layers } = read;
    if (layers === null) return [];
    const says: string[] = [];
    if ((layers.configurationName ?? '') === '') says.push('The configuration of its layers has no name.');
    if (layers.hasAutomaticStates) says.push('Its layers switch themselves (AS).');
    for (const name of layers.unordered) says.push(`Its list of layers lacks “${name}”.`);
    for (const name of layers.off) says.push(`The layer “${name}” is off: its plate would be empty.`);
    for (const { name, step } of layers.groups) {
      if (step === null || !steps.has(step)) {
        says.push(`The layer “${name}” is no processing step that is known (${step ?? 'none named'}).`);
      }
    }
    return says.map((each) => fault(pressLayers.id, read, each));
  },
};
