/** The words of a file that everybody may open, piece by piece: also those that a page does not show. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { pageLines } from '../pdf/lines.ts';
import { openPdf } from '../pdf/reader.ts';
import { readWord } from '../word/read-word.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

const TEXT = /\.(txt|css|js|json|jsonld|xml|svg|vtt|conf|htaccess)$|(^|\/)_[a-z]+$/;

/**
 * @param path Its ending tells how it is read. Pictures, films, sound, typefaces and braille give none.
 * @returns Blocks, lines or values of attributes; none where the file can't be read, which other checks find.
 */
export async function publishedWords(path: string, bytes: Uint8Array): Promise<string[]> {
  if (path.endsWith('.html')) return wordsOfPage(new TextDecoder().decode(bytes));
  if (path.endsWith('.pdf')) return wordsOfPdf(path, bytes);
  if (path.endsWith('.docx'))
    return readWord(bytes)?.paragraphs.map(({ phrases }) => phrases.map(({ text }) => text).join('')) ?? [];
  return TEXT.test(path) ? new TextDecoder().decode(bytes).split('\n') : [];
}

function wordsOfPage(html: string): string[] {
  const words: string[] = [];
  const visit = (node: Node): void => {
    if ('value' in node) words.push(...node.value.split('\n'));
    // Comments too: who looks at a page's source reads them.
    if ('data' in node) words.push(node.data);
    if ('attrs' in node) words.push(...node.attrs.map(({ value }) => value));
    const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
    for (const child of children) visit(child);
  };
  visit(parse(html));
  return words;
}

async function wordsOfPdf(path: string, bytes: Uint8Array): Promise<string[]> {
  const opened = await openPdf(bytes, path);
  if ('finding' in opened) return [];
  try {
    const pages = Array.from({ length: opened.pdf.pages }, (_, at) =>
      opened.pdf.onPage(at + 1, (page) => pageLines(at + 1, page.tree(), page.text()).reading),
    );
    return pages.flatMap((lines) => (lines ?? []).map((one) => (one.kind === 'line' ? one.text : (one.alt ?? ''))));
  } finally {
    opened.pdf.close();
  }
}
