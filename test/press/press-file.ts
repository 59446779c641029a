/** A small press file, written out by hand with a plain cross-reference table: what each check must pass, and, with
 * one thing changed, what it must fail. */

/** Object number, what stands in it, what is put in its place. Number 0 is the trailer, -1 the header. */
export type Change = readonly [number, string, string];

const icc = (deviceClass: string, space: string): string =>
  `${'\0'.repeat(12)}${deviceClass}${space}Lab ${'\0'.repeat(12)}acsp${'\0'.repeat(92)}`;

const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" pdf:Trapped="False">
<pdfuaid:part>1</pdfuaid:part><pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">You &amp; us</rdf:li></rdf:Alt></dc:title>
<xmp:CreateDate>2025-10-20T09:00:00Z</xmp:CreateDate><xmp:ModifyDate>2025-10-20T09:00:00Z</xmp:ModifyDate><xmp:MetadataDate>2025-10-20T09:00:00Z</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:1</xmpMM:DocumentID><xmpMM:VersionID>1</xmpMM:VersionID><xmpMM:RenditionClass>default</xmpMM:RenditionClass>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;

/** One page: black text of 10 pt, a heading of 18 pt in an accent, a shape, a picture of 300 pixels an inch, a form,
 * and braille on a plate of its own. */
const content = `0 0 0 1 k 0 0 0 1 K
BT /F1 10 Tf 1 0 0 1 50 700 Tm <0001> Tj ET
BT 1 .4 .4 .4 k /F1 18 Tf 1 0 0 1 50 650 Tm [<0001>-20<0002>] TJ ET
q .1 .1 .1 0 k 50 600 100 20 re f Q
q 72 0 0 36 50 500 cm /Im1 Do Q
q 1 0 0 1 0 -10 cm /Fm1 Do Q
/Artifact BMC /OC /Braille BDC q /Over gs /Spot cs 1 scn 50 400 4 4 re f Q EMC EMC
`;

const form = '0 0 0 1 k BT /F1 10 Tf 1 0 0 1 50 300 Tm (ab\\)c) Tj ET\n';
const pixels = '\x20\x20\x20\x40'.repeat(4);

function stream(dictionary: string, data: string): string {
  return `<<${dictionary}/Length ${data.length}>>\nstream\n${data}\nendstream`;
}

const objects: Readonly<Record<number, string>> = {
  1: '<</Type/Catalog/Pages 2 0 R/Metadata 7 0 R/OutputIntents[8 0 R]/OCProperties 20 0 R/Lang(en)>>',
  2: '<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[-9 -9 604 851]>>',
  3: '<</Type/Page/Parent 2 0 R/BleedBox[-9 -9 604 851]/TrimBox[0 0 595 842]/Contents[4 0 R]/Resources 5 0 R>>',
  4: content,
  5: '<</Font<</F1 10 0 R>>/XObject<</Im1 14 0 R/Fm1 15 0 R>>/ColorSpace<</Spot 22 0 R>>/ExtGState<</Over 23 0 R>>/Properties<</Braille 21 0 R>>>>',
  6: '<</Title(You & us)/CreationDate(D:20251020090000Z)/ModDate(D:20251020090000Z)/Trapped/False>>',
  7: xmp,
  8: '<</Type/OutputIntent/S/GTS_PDFX/OutputConditionIdentifier(FOGRA29)/RegistryName(http://www.color.org)/Info(Uncoated)/DestOutputProfile 9 0 R>>',
  9: icc('prtr', 'CMYK'),
  10: '<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Sample/Encoding/Identity-H/DescendantFonts[11 0 R]>>',
  11: '<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Sample/FontDescriptor 12 0 R>>',
  12: '<</Type/FontDescriptor/FontName/ABCDEF+Sample/FontFile2 13 0 R>>',
  13: 'font',
  14: pixels,
  15: form,
  20: '<</OCGs[21 0 R]/D<</Name(Steps)/Order[21 0 R]/ON[21 0 R]>>>>',
  21: '<</Type/OCG/Name(Braille)/GTS_Metadata<</GTS_ProcStepsGroup/Braille>>>>',
  22: '[/Separation/Braille/DeviceCMYK<</FunctionType 2/Domain[0 1]/N 1/C0[0 0 0 0]/C1[0 0 0 0]>>]',
  23: '<</Type/ExtGState/OP true/op true/OPM 1>>',
};

/** What stands before a stream's data; the picture says that it is larger than its few pixels, so it is not read. */
const dictionaries: Readonly<Record<number, string>> = {
  4: '',
  7: '/Type/Metadata/Subtype/XML',
  9: '/N 4',
  13: '',
  14: '/Type/XObject/Subtype/Image/Width 300/Height 150/BitsPerComponent 8/ColorSpace/DeviceCMYK',
  15: '/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 10 0 R>>>>',
};

/** @throws Error where a change finds nothing to change: a fixture must not pass by accident. */
export function pressFile(...changes: readonly Change[]): Uint8Array {
  const changed = (number: number, text: string): string =>
    changes
      .filter(([at]) => at === number)
      .reduce((now, [, from, to]) => {
        if (!now.includes(from)) throw new Error(`Object ${number} has no “${from}” to change.`);
        return now.replace(from, () => to);
      }, text);
  let out = `${changed(-1, '%PDF-1.6')}\n%\xe2\xe3\xcf\xd3\n`;
  const places: (readonly [number, number])[] = [];
  for (const [key, body] of Object.entries(objects)) {
    const number = Number(key);
    const dictionary = dictionaries[number];
    // A stream's dictionary and data are changed alike.
    const notation =
      dictionary === undefined
        ? changed(number, body)
        : streamWith(
            dictionary,
            body,
            changes.filter(([at]) => at === number),
          );
    places.push([number, out.length]);
    out += `${number} 0 obj\n${notation}\nendobj\n`;
  }
  const start = out.length;
  const rows = places.map(([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n\r\n`);
  out += `xref\n0 1\n0000000000 65535 f\r\n${rows.join('')}`;
  out += `trailer\n${changed(0, '<</Size 24/Root 1 0 R/Info 6 0 R/ID[<0123><0123>]>>')}\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

function streamWith(dictionary: string, data: string, changes: readonly Change[]): string {
  let [d, s] = [dictionary, data];
  for (const [number, from, to] of changes) {
    if (d.includes(from)) d = d.replace(from, () => to);
    else if (s.includes(from)) s = s.replace(from, () => to);
    else throw new Error(`Object ${number} has no “${from}” to change.`);
  }
  return stream(d, s);
}
