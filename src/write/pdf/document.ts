import { bytesOf } from './notation.ts';
import { ObjectWriter } from './object-writer.ts';
import type { PdfkitDocument, PdfReference } from './pdfkit.ts';
import { newPdfkitDocument } from './pdfkit.ts';
import type { Description } from './xmp.ts';
import { xmpPacket } from './xmp.ts';

/** pdfkit's document with its output led into our object writer. */
export interface OutputDocument {
  readonly pdfkit: PdfkitDocument;
  readonly objects: ObjectWriter;
  /** A new object's id, for an object written with `objects.object`. */
  newId(): number;
  /** Gives back the id of an object that pdfkit made and nobody needs: the next `newId` takes it. */
  spare(reference: PdfReference): void;
  /** A reference to an object whose notation we write ourselves with `endAs`. */
  endAs(reference: PdfReference, body: string): void;
  /** The object that pdfkit made last. */
  lastReference(): PdfReference;
  /** Resolves when the last byte is written. */
  end(): Promise<void>;
}

export interface DocumentOptions extends Description {
  readonly pdfVersion: '1.6' | '1.7';
  /** Whether the file says of itself that it is PDF/X-4. */
  readonly forPress: boolean;
  write(chunk: Uint8Array): void;
}

export function openDocument(options: DocumentOptions): OutputDocument {
  const { title, created, creator, producer, forPress } = options;
  const pdfkit = newPdfkitDocument({
    pdfVersion: options.pdfVersion,
    lang: options.language,
    info: { Title: title, Creator: creator, Producer: producer, CreationDate: created, ModDate: created },
  });
  const spares: number[] = [];
  const newId = (): number => spares.pop() ?? pdfkit._offsets.push(null);
  const objects = new ObjectWriter(options.write, newId);
  // pdfkit wrote its header to its own stream while it was made; the same one goes to ours. Four bytes above 127
  // tell programs that this is no text (ISO 32000-1, 7.5.2).
  objects.raw(bytesOf(`%PDF-${options.pdfVersion}\n%\xe2\xe3\xcf\xd3\n`));
  pdfkit._write = (chunk) => objects.fromPdfkit(chunk);

  let last: PdfReference | null = null;
  const ref = pdfkit.ref.bind(pdfkit);
  pdfkit.ref = (data) => {
    last = ref(data);
    return last;
  };
  // pdfkit's own packet breaks on “&” in a title.
  pdfkit.endMetadata = () => {
    const metadata = pdfkit.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    metadata.write(new TextEncoder().encode(xmpPacket(options, forPress ? objects.digest() : null)));
    metadata.end();
    pdfkit._root.data['Metadata'] = metadata;
  };
  if (forPress) nameTrapped(pdfkit);
  return {
    pdfkit,
    objects,
    newId,
    spare(reference) {
      pdfkit._refEnd({ id: reference.id, offset: 0 });
      spares.push(reference.id);
    },
    endAs(reference, body) {
      objects.object(reference.id, body);
      pdfkit._refEnd({ id: reference.id, offset: 0 });
    },
    lastReference() {
      if (last === null) throw new Error('pdfkit has made no object yet.');
      return last;
    },
    end: () =>
      new Promise((resolve, reject) => {
        // pdfkit calls this when every object has ended.
        pdfkit._finalize = () => {
          try {
            for (const id of spares) objects.object(id, 'null');
            const trailer = { root: pdfkit._root.id, info: pdfkit._info.id, size: pdfkit._offsets.length + 1 };
            objects.end(trailer);
            resolve();
          } catch (error) {
            reject(error);
          }
        };
        pdfkit.end();
      }),
  };
}

/**
 * Trapped must be a name (ISO 32000-1, Table 317; ISO 15930-7, 6.3), but pdfkit makes text of whatever stands in its
 * `info`: so it goes into the dictionary at the moment when pdfkit makes that.
 */
function nameTrapped(pdfkit: PdfkitDocument): void {
  let info: PdfReference = pdfkit._info;
  Object.defineProperty(pdfkit, '_info', {
    get: () => info,
    set(made: PdfReference) {
      made.data['Trapped'] = 'False';
      info = made;
    },
  });
}
