/** The XMP packet (ISO 16684-1): identification as PDF/UA-1 (ISO 14289-1, 5) and as PDF/X-4 (ISO 15930-7, 6.3). */

export interface Description {
  readonly title: string;
  readonly language: string;
  readonly created: Date;
  /** The program that made the document. */
  readonly creator: string;
  /** The library that wrote it. */
  readonly producer: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => entities[c] ?? c);
}

const namespaces: Readonly<Record<string, string>> = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfxid: 'http://www.npes.org/pdfx/ns/id/',
  xmpMM: 'http://ns.adobe.com/xap/1.0/mm/',
};

/** @param pressId for a PDF/X-4 file: 32 hexadecimal digits, equal for equal files. Null for any other. */
export function xmpPacket(description: Description, pressId: string | null): string {
  const { title, language, created, creator, producer } = description;
  // The same moment as in the information dictionary, to the second (ISO 15930-7, 6.3).
  const date = created.toISOString().replace(/\.\d+Z$/, 'Z');
  const prefixes = Object.entries(namespaces)
    .filter(([prefix]) => pressId !== null || (prefix !== 'pdfxid' && prefix !== 'xmpMM'))
    .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""${prefixes.join('')}>
<pdfuaid:part>1</pdfuaid:part>
${pressId === null ? '' : pressProperties(date, pressId)}<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool>
<pdf:Producer>${escapeXml(producer)}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function pressProperties(date: string, id: string): string {
  const uuid = id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, 'uuid:$1-$2-$3-$4-$5');
  return `<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
<pdf:Trapped>False</pdf:Trapped>
<xmp:MetadataDate>${date}</xmp:MetadataDate>
<xmpMM:DocumentID>${uuid}</xmpMM:DocumentID>
<xmpMM:InstanceID>${uuid}</xmpMM:InstanceID>
<xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
`;
}
