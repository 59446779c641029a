/** Which plates a press file needs: what a printer mixes, or charges for. */
import type { Layer, PressRead } from './press-read.ts';

export interface Plates {
  /** Of Cyan, Magenta, Yellow, Black: those that anything is painted in. */
  readonly process: readonly string[];
  /** Spot colours that are printed. */
  readonly spots: readonly string[];
  /** Processing steps (ISO 19593-1), each a plate that is cut or embossed and not printed. */
  readonly steps: readonly Layer[];
}

const inks = ['Cyan', 'Magenta', 'Yellow', 'Black'];

export function platesIn({ colours, images, layers }: Pick<PressRead, 'colours' | 'images' | 'layers'>): Plates {
  const steps = (layers?.groups ?? []).filter(({ step }) => step !== null);
  const names = new Set(steps.map(({ name }) => name));
  const process = new Set<string>();
  const spots = new Set<string>();
  for (const { space, spot, values, layer } of colours) {
    if (space === 'DeviceCMYK') for (const [at, ink] of inks.entries()) if ((values[at] ?? 0) > 0) process.add(ink);
    if (space === 'DeviceGray' || spot === 'Black') process.add('Black');
    else if (spot !== null && layer === null && !names.has(spot)) spots.add(spot);
  }
  // What a picture is made of can't be told ink by ink without its pixels.
  if (images.some(({ space }) => space !== 'DeviceGray')) for (const ink of inks) process.add(ink);
  if (images.length > 0) process.add('Black');
  return { process: inks.filter((ink) => process.has(ink)), spots: [...spots].sort(), steps };
}
