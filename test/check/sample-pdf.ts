/**
 * Small tagged PDFs for the tests of the checks, made with pdfkit's own API and nothing of ours:
 * what reads a file must not be proved only with what writes it. Each knob makes one defect.
 */
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import QRCode from 'qrcode';

const require = createRequire(import.meta.url);
const face = (path: string) => require.resolve(`@expo-google-fonts/${path}`);
const LATIN = face('atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf');

export interface SampleLetter {
  readonly language: string;
  /** As painted: a test makes these differ from the expectation. */
  readonly addressLines: readonly string[];
  readonly name: string | null;
  readonly code: string;
  readonly qr: readonly string[];
  readonly pages?: number;
  /** Paragraphs a page, each tagged P. */
  readonly paragraphs?: readonly string[];
  readonly headings?: number;
  /** Hides a part of the code: 0.6 covers 60 % of its width and height from the top left corner. */
  readonly cover?: number;
  /** ActualText of the address lines, where it differs from what is painted. */
  readonly actualLines?: readonly string[];
  /** Leaves the BBox attribute off the code's Figure. */
  readonly noBox?: boolean;
  /** pt: side of the code. 85 by default. */
  readonly codeWidth?: number;
  /** Words of the code. */
  readonly alt?: string;
  /** Of the paragraphs. */
  readonly lineGap?: number;
  readonly align?: 'center' | 'justify';
  /** Paints further on its first page, outside the tags. */
  readonly scribble?: (document: PDFKit.PDFDocument) => void;
}

export interface SampleOptions {
  readonly tagged?: boolean;
  readonly title?: string | null;
  readonly lang?: string | null;
  readonly password?: string;
  readonly ownerPassword?: string;
}

/** What the codes open, to be typed. */
export const SHORT = 'letter.example.org';

/** The paragraph of each page. */
export const BODY = 'We would like to hear from you. The meetings are free, and we can help you to take part.';

/** The bytes of one PDF that holds these letters in order, A4. */
export async function samplePdf(letters: readonly SampleLetter[], options: SampleOptions = {}): Promise<Uint8Array> {
  const tagged = options.tagged ?? true;
  const document = new PDFDocument({
    size: 'A4',
    margin: 56,
    autoFirstPage: false,
    tagged,
    displayTitle: true,
    pdfVersion: '1.7',
    ...(options.lang === null ? {} : { lang: options.lang ?? 'en' }),
    ...(options.password === undefined ? {} : { userPassword: options.password }),
    ...(options.ownerPassword === undefined ? {} : { ownerPassword: options.ownerPassword }),
    info: { CreationDate: new Date(0), ...(options.title === null ? {} : { Title: options.title ?? 'Letters' }) },
  });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve) => document.on('end', () => resolve()));
  document.registerFont('latin', LATIN);
  const root = document.struct('Document');
  document.addStructure(root);
  for (const letter of letters) paint(document, root, letter);
  root.end();
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}

type Structure = ReturnType<PDFKit.PDFDocument['struct']>;

function paint(document: PDFKit.PDFDocument, root: Structure, letter: SampleLetter): void {
  const sect = document.struct('Sect', { lang: letter.language } as PDFKit.Mixins.StructureElementOptions);
  root.add(sect);
  const paragraph = (text: string, x: number, y: number, role = 'P', size = 12, actual?: string) => {
    const options = actual === undefined ? {} : { actual };
    sect.add(
      document.struct(role as 'P', options as PDFKit.Mixins.StructureElementOptions, () => {
        document
          .font('latin')
          .fontSize(size)
          .text(text, x, y, { width: 400, lineGap: letter.lineGap ?? 2, align: letter.align ?? 'left' });
      }),
    );
  };
  for (let page = 0; page < (letter.pages ?? 1); page += 1) {
    document.addPage();
    if (page === 0) {
      letter.addressLines.forEach((line, index) => {
        paragraph(line, 70, 130 + index * 14, 'P', 10, letter.actualLines?.[index]);
      });
      for (let index = 0; index < (letter.headings ?? 1); index += 1)
        paragraph('Can you help?', 70, 230 - index * 24, 'H1', 18);
      if (letter.name !== null) paragraph(`Dear ${letter.name},`, 70, 270);
      paragraph(`Your code is ${letter.code}`, 70, 310);
      letter.qr.forEach((address, index) => {
        paintCode(document, sect, address, 420, 600 - index * 120, letter);
      });
      if (letter.qr.length > 0) paragraph(SHORT, 70, 600);
    }
    (letter.paragraphs ?? [BODY]).forEach((text, index) => {
      paragraph(text, 70, 350 + index * 34);
    });
    if (page === 0 && letter.scribble !== undefined) {
      document.markContent('Artifact', { type: 'Layout' });
      document.save();
      letter.scribble(document.font('latin'));
      document.restore().fillColor('black');
      document.endMarkedContent();
    }
    document.markContent('Artifact', { type: 'Pagination' });
    document
      .font('latin')
      .fontSize(10)
      .text(`Page ${page + 1}. ${letter.code}`, 70, 740);
    document.endMarkedContent();
  }
  sect.end();
}

/** Words of a code for a person who can't see it. */
export function codeAlt(address: string): string {
  return `Code that opens ${new URL(address).host}`;
}

function paintCode(
  document: PDFKit.PDFDocument,
  sect: Structure,
  address: string,
  x: number,
  y: number,
  letter: SampleLetter,
): void {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
  const width = letter.codeWidth ?? 85;
  const module = width / modules.size;
  const box = letter.noBox === true ? {} : { bbox: [x, y, x + width, y + width] };
  sect.add(
    document.struct(
      'Figure',
      { alt: letter.alt ?? codeAlt(address), ...box } as unknown as PDFKit.Mixins.StructureElementOptions,
      () => {
        for (let row = 0; row < modules.size; row += 1)
          for (let column = 0; column < modules.size; column += 1)
            if (modules.get(row, column)) document.rect(x + column * module, y + row * module, module, module);
        document.fill('black');
        if (letter.cover !== undefined) document.rect(x, y, width * letter.cover, width * letter.cover).fill('white');
        document.fillColor('black');
      },
    ),
  );
}
