/**
 * The structure elements of a page (ISO 32000-1, 14.7), as a screen reader gets them.
 */
import type { UserBox } from '../user-box.ts';
import type { Pdfium } from './pdfium.ts';

export interface StructureElement {
  /** Its standard structure type: `H1`, `P`, `Figure`. */
  readonly role: string;
  readonly language: string | null;
  readonly alt: string | null;
  readonly actualText: string | null;
  /** The BBox attribute; read for Figures only. */
  readonly box: UserBox | null;
  /** Elements, and the ids of marked content, in reading order. */
  readonly children: readonly (StructureElement | number)[];
}

/** A broken file may nest elements without end. */
const DEEPEST = 64;

/** Reads the tags of a loaded page: elements that have content on it, and their ancestors. */
export function readTree(engine: Pdfium, page: number): readonly StructureElement[] {
  const { call } = engine;
  const tree = call.FPDF_StructTree_GetForPage(page);
  if (tree === 0) return [];
  try {
    const elements: StructureElement[] = [];
    const count = call.FPDF_StructTree_CountChildren(tree);
    for (let index = 0; index < count; index += 1) {
      const element = call.FPDF_StructTree_GetChildAtIndex(tree, index);
      if (element !== 0) elements.push(readElement(engine, element, 0));
    }
    return elements;
  } finally {
    call.FPDF_StructTree_Close(tree);
  }
}

function readElement(engine: Pdfium, element: number, depth: number): StructureElement {
  const { call } = engine;
  const role = engine.string((address, bytes) => call.FPDF_StructElement_GetType(element, address, bytes)) ?? '';
  const children: (StructureElement | number)[] = [];
  const count = depth < DEEPEST ? call.FPDF_StructElement_CountChildren(element) : 0;
  for (let index = 0; index < count; index += 1) {
    const child = call.FPDF_StructElement_GetChildAtIndex(element, index);
    if (child !== 0) children.push(readElement(engine, child, depth + 1));
    else {
      // Kids whose content is on another page have no id here.
      const mark = call.FPDF_StructElement_GetChildMarkedContentID(element, index);
      if (mark >= 0) children.push(mark);
    }
  }
  return {
    role,
    language: engine.string((address, bytes) => call.FPDF_StructElement_GetLang(element, address, bytes)),
    alt: engine.string((address, bytes) => call.FPDF_StructElement_GetAltText(element, address, bytes)),
    actualText: engine.string((address, bytes) => call.FPDF_StructElement_GetActualText(element, address, bytes)),
    box: role === 'Figure' ? readBox(engine, element) : null,
    children,
  };
}

function readBox(engine: Pdfium, element: number): UserBox | null {
  const { call } = engine;
  const attributes = call.FPDF_StructElement_GetAttributeCount(element);
  for (let index = 0; index < attributes; index += 1) {
    const value = call.FPDF_StructElement_Attr_GetValue(
      call.FPDF_StructElement_GetAttributeAtIndex(element, index),
      'BBox',
    );
    if (value === 0 || call.FPDF_StructElement_Attr_CountChildren(value) !== 4) continue;
    const edges = [0, 1, 2, 3].map((edge) => {
      const number = call.FPDF_StructElement_Attr_GetChildAtIndex(value, edge);
      return engine.floats(1, (address = 0) => call.FPDF_StructElement_Attr_GetNumberValue(number, address))?.[0];
    });
    const [left, bottom, right, top] = edges;
    if (left === undefined || bottom === undefined || right === undefined || top === undefined) return null;
    return { left, bottom, right, top };
  }
  return null;
}
