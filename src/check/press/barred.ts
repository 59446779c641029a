/** What a press file must not hold, wherever it stands (ISO 15930-7, 6.4 to 6.14): looked for in every object. */
import { filtersOf } from './decode.ts';
import type { PdfFile } from './file.ts';
import { type Dict, isDict, isStream, nameOf } from './values.ts';

const barredFilters: Readonly<Record<string, string>> = {
  LZWDecode: 'LZW compression',
  JPXDecode: 'JPEG 2000 compression',
  Crypt: 'an encrypted stream',
};

/** Adds what was found to `found`, in words. */
export function findBarred(pdf: PdfFile, catalogue: Dict, found: Set<string>): void {
  if (pdf.dict(catalogue.get('AcroForm')) !== null) found.add('a form to fill in');
  if (catalogue.has('OpenAction') || catalogue.has('AA')) found.add('an action that runs when the file is opened');
  const names = pdf.dict(catalogue.get('Names'));
  if (names?.has('JavaScript') === true) found.add('JavaScript');
  if (names?.has('EmbeddedFiles') === true) found.add('a file inside the file');
  for (const id of pdf.ids()) {
    const object = pdf.object(id);
    const dict = isStream(object) ? object.dict : isDict(object) ? object : null;
    if (dict === null) continue;
    if (isStream(object)) {
      for (const filter of filtersOf(dict)) {
        const words = barredFilters[filter];
        if (words !== undefined) found.add(words);
      }
      if (dict.has('F')) found.add('a stream whose data is in another file');
      if (nameOf(dict.get('Subtype')) === 'PS') found.add('PostScript');
    } else if (nameOf(dict.get('S')) === 'JavaScript' || dict.has('JS')) found.add('JavaScript');
  }
}
