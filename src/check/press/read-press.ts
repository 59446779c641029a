/** Reads a press file from its bytes: everything that the press checks ask of it. */

import { findBarred } from './barred.ts';
import { catalogueOf, layersOf } from './catalogue.ts';
import { PdfFile } from './file.ts';
import { Gathered } from './gather.ts';
import { Interpreter } from './interpreter.ts';
import type { PressPage, PressRead, Rectangle } from './press-read.ts';
import { type Dict, nameOf, textOf, type Value } from './values.ts';
import { xmpProperties } from './xmp-properties.ts';

/** What stands in a page or in a page tree's node above it (ISO 32000-1, 7.7.3.4). */
type Inherited = Readonly<Partial<Record<'Resources' | 'MediaBox' | 'CropBox', Value>>>;

/**
 * @param file its name in findings
 * @throws Error whose message is the end of a sentence: why the file can't be read strictly
 */
export function readPress(bytes: Uint8Array, file: string): Omit<PressRead, 'plates'> {
  const pdf = new PdfFile(bytes);
  const catalogue = pdf.dict(pdf.trailer.get('Root'));
  if (catalogue === null) throw new Error('it has no catalogue');
  const gathered = new Gathered();
  const interpreter = new Interpreter(pdf, gathered);
  const pages: PressPage[] = [];
  for (const { page, inherited } of pagesOf(pdf, catalogue.get('Pages'), {}, 0)) {
    const number = pages.length + 1;
    pages.push(readPage(pdf, page, inherited, number));
    interpreter.page(page, pdf.dict(page.get('Resources') ?? inherited.Resources), number);
  }
  findBarred(pdf, catalogue, gathered.barred);
  const info = pdf.dict(pdf.trailer.get('Info'));
  const trapped = pdf.get(info?.get('Trapped'));
  const text = (key: string): string | null => textOf(pdf.get(info?.get(key)));
  return {
    file,
    version: pdf.version,
    catalogVersion: nameOf(catalogue.get('Version')),
    isEncrypted: pdf.trailer.has('Encrypt'),
    hasId: pdf.array(pdf.trailer.get('ID')).filter((id) => typeof id === 'string' && id !== '').length === 2,
    info: {
      title: text('Title'),
      created: text('CreationDate'),
      modified: text('ModDate'),
      trapped: nameOf(trapped) === null ? (typeof trapped === 'string' ? `(${trapped})` : null) : `/${nameOf(trapped)}`,
    },
    xmp: xmpProperties(pdf, catalogue.get('Metadata')),
    ...catalogueOf(pdf, catalogue),
    layers: layersOf(pdf, catalogue.get('OCProperties')),
    pages,
    ...gathered.all(),
    barred: [...gathered.barred],
  };
}

interface FoundPage {
  readonly page: Dict;
  readonly inherited: Inherited;
}

function* pagesOf(pdf: PdfFile, value: Value | undefined, above: Inherited, depth: number): Generator<FoundPage> {
  const node = pdf.dict(value);
  if (node === null || depth > 50) throw new Error('its pages can’t be found');
  const inherited = { ...above };
  for (const key of ['Resources', 'MediaBox', 'CropBox'] as const) {
    const own = node.get(key);
    if (own !== undefined) inherited[key] = own;
  }
  if (nameOf(pdf.get(node.get('Type'))) === 'Page') {
    yield { page: node, inherited };
    return;
  }
  const kids = pdf.get(node.get('Kids'));
  for (const kid of Array.isArray(kids) ? (kids as readonly Value[]) : [])
    yield* pagesOf(pdf, kid, inherited, depth + 1);
}

function readPage(pdf: PdfFile, page: Dict, inherited: Inherited, number: number): PressPage {
  const box = (key: string, value: Value | undefined = page.get(key)): Rectangle | null => {
    const [a, b, c, d] = pdf.array(value).map(Number);
    if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
    return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  };
  return {
    number,
    media: box('MediaBox', inherited.MediaBox),
    crop: box('CropBox', inherited.CropBox),
    bleed: box('BleedBox'),
    trim: box('TrimBox'),
    art: box('ArtBox'),
    hasUserUnit: page.has('UserUnit'),
    annotations: pdf.array(page.get('Annots')).length,
  };
}
