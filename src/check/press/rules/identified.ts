import type { Check } from '../../check.ts';
import type { PressRead } from '../press-read.ts';
import { fault } from './fault.ts';

/** Properties of the XMP packet that PDF/X-4 asks for, and the value where one is given. */
const asked: readonly (readonly [string, string | null])[] = [
  ['pdfxid:GTS_PDFXVersion', 'PDF/X-4'],
  ['pdfuaid:part', '1'],
  ['xmpMM:DocumentID', null],
  ['xmpMM:VersionID', null],
  ['xmpMM:RenditionClass', null],
  ['xmp:CreateDate', null],
  ['xmp:ModifyDate', null],
  ['xmp:MetadataDate', null],
  ['dc:title', null],
  ['pdf:Trapped', null],
];

/** `D:20251020090000Z` as XMP writes it, to the second. */
function asXmp(date: string | null): string | null {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d'?\d\d'?)?/.exec(date ?? '');
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, zone = 'Z'] = parts;
  const offset = zone === 'Z' || /^[+-]00'?00/.test(zone) ? 'Z' : zone.replace(/^(.\d\d)'?(\d\d)'?$/, '$1:$2');
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
}

/** The file says that it is PDF/X-4 and PDF/UA-1, and says of itself the same in both places. */
export const pressIdentified: Check<PressRead> = {
  id: 'press-identified',
  reads: 'pdf',
  title: 'Each press PDF says that it is PDF/X-4 and PDF/UA-1, with title, dates and numbers that agree.',
  source: 'ISO 15930-7 (PDF/X-4) 6.3, 6.4; ISO 14289-1 (PDF/UA-1) 5',
  run(read) {
    const { xmp, info } = read;
    if (xmp === null) return [fault(pressIdentified.id, read, 'It has no XMP metadata.')];
    const said = (name: string): string => xmp.get(name.toLowerCase()) ?? '';
    const missing = asked.flatMap(([name, value]) => {
      if (said(name) === '') return [`Its XMP metadata lacks ${name}.`];
      return value === null || said(name) === value
        ? []
        : [`Its XMP metadata has ${name} “${said(name)}”, expected “${value}”.`];
    });
    const pairs = [
      ['title', info.title, said('dc:title')],
      ['date of making', asXmp(info.created), said('xmp:CreateDate')],
      ['date of change', asXmp(info.modified), said('xmp:ModifyDate')],
    ] as const;
    const different = pairs
      .filter(([, inInfo, inXmp]) => inInfo !== inXmp)
      .map(([what]) => `Its ${what} differs between the information dictionary and the XMP metadata.`);
    const id = read.hasId ? [] : ['Its trailer has no file identifier (ID).'];
    return [...missing, ...different, ...id].map((says) => fault(pressIdentified.id, read, says));
  },
};
