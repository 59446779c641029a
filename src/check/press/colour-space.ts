/** Colour spaces (ISO 32000-1, 8.6). */
import type { PdfFile } from './file.ts';
import { type Dict, isArray, nameOf, textOf, type Value } from './values.ts';

export interface Space {
  /** Its family; an indexed space's is its base's, an ICC space's `ICCBased` and its number of channels. */
  readonly family: string;
  readonly spot: string | null;
  readonly channels: number;
}

const devices: Readonly<Record<string, number>> = { DeviceGray: 1, DeviceRGB: 3, DeviceCMYK: 4, Pattern: 0 };
/** Short names in inline images. */
const short: Readonly<Record<string, string>> = { G: 'DeviceGray', RGB: 'DeviceRGB', CMYK: 'DeviceCMYK' };

export const device = (family: string): Space => ({ family, spot: null, channels: devices[family] ?? 1 });

/** @param resources where a name that is no device's stands for a space */
export function spaceOf(file: PdfFile, value: Value | undefined, resources: Dict | null): Space {
  const got = file.get(value);
  const name = nameOf(got);
  if (name !== null) {
    const full = short[name] ?? name;
    if (devices[full] !== undefined) return device(full);
    const named = file.dict(resources?.get('ColorSpace'))?.get(name);
    return named === undefined ? device(`unknown (${name})`) : spaceOf(file, named, null);
  }
  if (!isArray(got)) return device('unknown');
  const family = nameOf(file.get(got[0])) ?? 'unknown';
  switch (family) {
    case 'Indexed':
    case 'Pattern':
      return got[1] === undefined ? device('Pattern') : { ...spaceOf(file, got[1], resources), channels: 1 };
    case 'Separation':
      return { family, spot: nameOf(file.get(got[1])) ?? textOf(file.get(got[1])), channels: 1 };
    case 'DeviceN':
      return { family, spot: file.array(got[1]).map(nameOf).join(', '), channels: file.array(got[1]).length };
    case 'ICCBased': {
      const channels = Number(file.dict(got[1])?.get('N') ?? 0);
      return { family: `ICCBased (${channels} channels)`, spot: null, channels };
    }
    default:
      return devices[family] === undefined ? { family, spot: null, channels: 3 } : device(family);
  }
}
