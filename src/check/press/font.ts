import type { PdfFile } from './file.ts';
import type { UsedFont } from './press-read.ts';
import { nameOf, type Value } from './values.ts';

/** A font as its dictionaries describe it (ISO 32000-1, 9.6 to 9.8). */
export function fontOf(file: PdfFile, value: Value | undefined, page: number): UsedFont {
  const font = file.dict(value);
  const type = nameOf(font?.get('Subtype')) ?? 'none';
  const descendant = file.dict(file.array(font?.get('DescendantFonts'))[0] ?? null);
  const descriptor = file.dict((descendant ?? font)?.get('FontDescriptor'));
  const isEmbedded =
    type === 'Type3' || ['FontFile', 'FontFile2', 'FontFile3'].some((key) => file.get(descriptor?.get(key)) !== null);
  return { name: nameOf(font?.get('BaseFont')) ?? 'a font without a name', type, isEmbedded, page };
}
