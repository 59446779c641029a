/** The semantic HTML of a rendered template → the blocks of a `Letter`. */
import { parseFragment } from 'parse5';
import type {
  Block,
  Choice,
  Contacts,
  Heading,
  Inline,
  LanguagePanel,
  List,
  Paragraph,
  QrCode,
  Slip,
  WriteOn,
} from '../letter.ts';
import type { Picture } from '../picture.ts';
import { attribute, type Element, elementsOf, type Node, textOf } from './html-nodes.ts';
import { parseInlines, splitAtBreaks } from './parse-inlines.ts';

/** What the blocks need that a template only names. Each throws a sentence where there is none. */
export interface Resolve {
  picture(name: string, alt: string): Picture;
  code(to: string): QrCode;
}

/** Parses the HTML of one letter. Elements and attributes were checked in the template already
 * (`template-faults.ts`), so what is unknown here is an error of ours and thrown as such. */
export function parseLetter(html: string, resolve: Resolve): Block[] {
  return blocks(parseFragment(html).childNodes, resolve);
}

function blocks(nodes: readonly Node[], resolve: Resolve): Block[] {
  const made: Block[] = [];
  for (const element of elementsOf(nodes)) {
    const block = readers[element.tagName];
    if (block === undefined) throw new Error(`<${element.tagName}> can’t stand as a block of a letter.`);
    made.push(...block(element, resolve));
  }
  return made;
}

type Reader = (element: Element, resolve: Resolve) => Block[];

const heading =
  (level: 1 | 2 | 3): Reader =>
  (element) => [{ kind: 'heading', level, children: parseInlines(element.childNodes) }];
const list =
  (ordered: boolean): Reader =>
  (element) => [
    { kind: 'list', ordered, items: elementsOf(element.childNodes).map((item) => parseInlines(item.childNodes)) },
  ];

const readers: Readonly<Record<string, Reader>> = {
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  ul: list(false),
  ol: list(true),
  p: (element) =>
    splitAtBreaks(element.childNodes).map((nodes) => ({ kind: 'paragraph', children: parseInlines(nodes) })),
  dl: (element) => [contacts(element)],
  section: (element, resolve) => {
    const begins = attribute(element, 'begins');
    return [
      {
        kind: 'section',
        begins: begins === 'page' || begins === 'sheet' ? begins : 'here',
        children: blocks(element.childNodes, resolve),
      },
    ];
  },
  figure: (element, resolve) => {
    const children = elementsOf(element.childNodes);
    const caption = children.find((child) => child.tagName === 'figcaption');
    const image = children.find((child) => child.tagName === 'img');
    if (image === undefined) throw new Error('A <figure> needs an <img>.');
    return [
      { kind: 'figure', picture: picture(image, resolve), caption: caption ? parseInlines(caption.childNodes) : null },
    ];
  },
  'letter-head': (element, resolve) => [
    {
      kind: 'letterhead',
      logo: attribute(element, 'name') === undefined ? null : picture(element, resolve),
      lines: elementsOf(element.childNodes).map((line) => parseInlines(line.childNodes)),
    },
  ],
  'post-address': (element) => [{ kind: 'address', lines: elementsOf(element.childNodes).map(textOf) }],
  'picture-row': (element, resolve) => [
    {
      kind: 'picture-row',
      ...(attribute(element, 'prominence') === 'side' ? { prominence: 'side' as const } : {}),
      picture: picture(element, resolve),
      children: blocks(element.childNodes, resolve).filter(
        (block): block is Paragraph | List | Heading =>
          block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'heading',
      ),
    },
  ],
  'qr-code': (element, resolve) => [
    {
      kind: 'code',
      code: resolve.code(attribute(element, 'to') ?? ''),
      prominence: attribute(element, 'prominence') === 'main' ? 'main' : 'side',
      label: parseInlines(element.childNodes),
    },
  ],
  'language-panel': (element, resolve) => [panel(element, resolve)],
  'reply-slip': (element, resolve) => [slip(element, resolve)],
  'slip-choice': (element) => [{ kind: 'choice', children: parseInlines(element.childNodes) }],
  'write-on': (element) => [
    { kind: 'write-on', label: parseInlines(element.childNodes), lines: Number(attribute(element, 'lines') ?? 1) },
  ],
};

function picture(element: Element, resolve: Resolve): Picture {
  return resolve.picture(attribute(element, 'name') ?? '', attribute(element, 'alt') ?? '');
}

function contacts(element: Element): Contacts {
  const items: { term: Inline[]; detail: Inline[] }[] = [];
  for (const child of elementsOf(element.childNodes)) {
    if (child.tagName === 'dt') items.push({ term: parseInlines(child.childNodes), detail: [] });
    else items.at(-1)?.detail.push(...parseInlines(child.childNodes));
  }
  return { kind: 'contacts', items };
}

function panel(element: Element, resolve: Resolve): LanguagePanel {
  return {
    kind: 'language-panel',
    code: resolve.code(attribute(element, 'to') ?? ''),
    lines: elementsOf(element.childNodes).map((line) => ({
      language: attribute(line, 'lang') ?? '',
      direction: attribute(line, 'dir') === 'rtl' ? 'rtl' : 'ltr',
      children: parseInlines(line.childNodes),
    })),
  };
}

function slip(element: Element, resolve: Resolve): Slip {
  const allowed = new Set(['heading', 'paragraph', 'choice', 'write-on', 'contacts']);
  return {
    kind: 'slip',
    children: blocks(element.childNodes, resolve).filter(
      (block): block is Heading | Paragraph | Choice | WriteOn | Contacts => allowed.has(block.kind),
    ),
  };
}
