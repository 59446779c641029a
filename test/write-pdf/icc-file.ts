/** ICC profiles made by hand, as small as can be. */

export const u16 = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff];
export const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)];
/** s15Fixed16Number. */
export const fixed = (value: number): number[] => u32(Math.round(value * 65536) >>> 0);

/** A profile of a class and a device space, with Lab or XYZ between, and these tags. */
export function iccFile(
  deviceClass: string,
  space: string,
  tags: Readonly<Record<string, readonly number[]>>,
  connection = 'Lab ',
): Uint8Array {
  const entries = Object.entries(tags);
  const header = Buffer.alloc(128);
  header.write(deviceClass, 12);
  header.write(space.padEnd(4), 16);
  header.write(connection, 20);
  header.write('acsp', 36);
  let offset = 132 + 12 * entries.length;
  const table = [...u32(entries.length)];
  for (const [signature, data] of entries) {
    table.push(...Buffer.from(signature), ...u32(offset), ...u32(data.length));
    offset += data.length;
  }
  return Uint8Array.from([...header, ...table, ...entries.flatMap(([, data]) => data)]);
}

type Column = readonly [number, number, number];

/** An RGB display profile of three primaries (XYZ under D50) and one curve: a gamma, or a curve's own bytes. */
export function gammaProfile(curve: number | readonly number[], red: Column, green: Column, blue: Column): Uint8Array {
  const xyz = (column: Column): number[] => [...Buffer.from('XYZ \0\0\0\0'), ...column.flatMap(fixed)];
  const trc =
    typeof curve === 'number'
      ? [...Buffer.from('curv\0\0\0\0'), ...u32(1), ...u16(Math.round(curve * 256)), 0, 0]
      : [...curve];
  const tags = { rXYZ: xyz(red), gXYZ: xyz(green), bXYZ: xyz(blue), rTRC: trc, gTRC: trc, bTRC: trc };
  return iccFile('mntr', 'RGB', tags, 'XYZ ');
}
