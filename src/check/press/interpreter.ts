/** Goes through the content of pages, and of the forms that they paint, and gathers what is painted with what. */
import { device, type Space, spaceOf } from './colour-space.ts';
import { type Operator, operatorsOf } from './content.ts';
import { decoded } from './decode.ts';
import type { PdfFile } from './file.ts';
import { fontOf } from './font.ts';
import type { Gathered } from './gather.ts';
import {
  type GraphicsState,
  identity,
  initialState,
  type Matrix,
  matrixOf,
  scales,
  stateKey,
  times,
} from './graphics-state.ts';
import { printedImage } from './image.ts';
import { type Dict, isStream, nameOf, Ref, type Stream, textOf, type Value } from './values.ts';

const FILLS = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const STROKES = new Set(['S', 's', 'B', 'B*', 'b', 'b*']);
const TEXT = new Set(['Tj', 'TJ', "'", '"']);
/** Operators that set a colour and its space at once. */
const DEVICE: Readonly<Record<string, string>> = { g: 'DeviceGray', rg: 'DeviceRGB', k: 'DeviceCMYK' };

export class Interpreter {
  readonly #file: PdfFile;
  readonly #gathered: Gathered;
  /** By the ids of streams, of which many pages share some. */
  readonly #operators = new Map<number, readonly Operator[]>();
  readonly #painted = new Set<string>();

  constructor(file: PdfFile, gathered: Gathered) {
    this.#file = file;
    this.#gathered = gathered;
  }

  /** @throws Error where a page's content can't be read */
  page(page: Dict, resources: Dict | null, number: number): void {
    const contents = page.get('Contents');
    const got = this.#file.get(contents);
    const streams = isStream(got) ? [contents] : Array.isArray(got) ? (got as readonly Value[]) : [];
    const operators = streams.flatMap((stream) => this.#read(stream));
    this.#group(page.get('Group'), number);
    this.#run(operators, resources, initialState, number, null);
  }

  #read(value: Value | undefined): readonly Operator[] {
    const known = value instanceof Ref ? this.#operators.get(value.id) : undefined;
    if (known !== undefined) return known;
    const stream = this.#file.get(value);
    const bytes = isStream(stream) ? decoded(stream) : null;
    if (bytes === null) throw new Error('a page’s content can’t be read');
    const operators = operatorsOf(bytes);
    if (value instanceof Ref) this.#operators.set(value.id, operators);
    return operators;
  }

  #run(
    operators: readonly Operator[],
    resources: Dict | null,
    from: GraphicsState,
    page: number,
    layer: string | null,
  ): void {
    let state = from;
    let text: Matrix = identity;
    const saved: GraphicsState[] = [];
    const layers: (string | null)[] = [layer];
    for (const { name, operands } of operators) {
      if (TEXT.has(name)) this.#text(state, text, page, layers.at(-1) ?? null);
      else if (FILLS.has(name) || STROKES.has(name)) this.#shape(name, state, page, layers.at(-1) ?? null);
      else if (name === 'q') saved.push(state);
      else if (name === 'Q') state = saved.pop() ?? from;
      else if (name === 'cm') state = { ...state, matrix: times(matrixOf(operands), state.matrix) };
      else if (name === 'BT') text = identity;
      else if (name === 'Tm') text = matrixOf(operands);
      else if (name === 'Tf') state = this.#font(operands, resources, state, page);
      else if (name === 'Tr') state = { ...state, renderMode: Number(operands[0]) };
      else if (name === 'gs') state = this.#graphicsState(operands, resources, state, page);
      else if (name === 'Do') this.#paint(operands, resources, state, page, layers.at(-1) ?? null);
      else if (name === 'BDC' || name === 'BMC') layers.push(this.#layer(operands, resources) ?? layers.at(-1) ?? null);
      else if (name === 'EMC') layers.pop();
      else if (name === 'BI') this.#gathered.barred.add('an image inside a page’s content (BI)');
      else if (name === 'sh') this.#shading(operands, resources, page);
      else state = this.#colour(name, operands, resources, state, page);
    }
  }

  #colour(
    name: string,
    operands: readonly Value[],
    resources: Dict | null,
    state: GraphicsState,
    page: number,
  ): GraphicsState {
    const side = name === name.toLowerCase() ? 'fill' : 'stroke';
    const family = DEVICE[name.toLowerCase()];
    if (family !== undefined) return { ...state, [side]: { space: device(family), values: operands.map(Number) } };
    if (name.toLowerCase() === 'cs') {
      const space = spaceOf(this.#file, operands[0], resources);
      return { ...state, [side]: { space, values: initialValues(space) } };
    }
    const pattern = nameOf(operands.at(-1));
    if (pattern !== null) this.#pattern(pattern, resources, page);
    return { ...state, [side]: { ...state[side], values: operands.filter((v) => typeof v === 'number') } };
  }

  #text(state: GraphicsState, text: Matrix, page: number, layer: string | null): void {
    const size = state.fontSize * scales(times(text, state.matrix))[1];
    // Mode 3 is invisible; modes 1 and 2 stroke.
    if (state.renderMode === 3) return;
    if (state.renderMode !== 1) this.#painted_('text', 'fill', state, size, page, layer);
    if (state.renderMode === 1 || state.renderMode === 2) this.#painted_('text', 'stroke', state, size, page, layer);
  }

  #shape(name: string, state: GraphicsState, page: number, layer: string | null): void {
    if (FILLS.has(name)) this.#painted_('shape', 'fill', state, 0, page, layer);
    if (STROKES.has(name)) this.#painted_('shape', 'stroke', state, 0, page, layer);
  }

  #painted_(
    use: 'text' | 'shape',
    side: 'fill' | 'stroke',
    state: GraphicsState,
    size: number,
    page: number,
    layer: string | null,
  ): void {
    const { space, values } = state[side];
    if (layer !== null) this.#gathered.inLayer(layer, page);
    this.#gathered.colour({
      use,
      space: space.family,
      spot: space.spot,
      values,
      ink: space.family === 'DeviceCMYK' ? values.reduce((sum, value) => sum + value, 0) : null,
      size,
      overprints: side === 'fill' ? state.fillOverprints : state.strokeOverprints,
      layer,
      page,
    });
  }

  #font([name, size]: readonly Value[], resources: Dict | null, state: GraphicsState, page: number): GraphicsState {
    const reference = this.#file.dict(resources?.get('Font'))?.get(nameOf(name) ?? '');
    const key = reference instanceof Ref ? String(reference.id) : (nameOf(name) ?? '');
    if (!this.#gathered.fonts.has(key)) this.#gathered.fonts.set(key, fontOf(this.#file, reference, page));
    return { ...state, fontSize: Number(size) };
  }

  #graphicsState([name]: readonly Value[], resources: Dict | null, state: GraphicsState, page: number): GraphicsState {
    const dict = this.#file.dict(this.#file.dict(resources?.get('ExtGState'))?.get(nameOf(name) ?? ''));
    if (dict === null) return state;
    const mask = this.#file.get(dict.get('SMask'));
    if (mask !== null && nameOf(mask) !== 'None') this.#gathered.blend('a soft mask', page);
    const modes = [this.#file.get(dict.get('BM'))]
      .flat()
      .map((mode) => nameOf(mode as Value))
      .filter((mode) => mode !== null);
    for (const mode of modes) {
      if (mode !== 'Normal' && mode !== 'Compatible') this.#gathered.blend(`the blend mode ${mode}`, page);
    }
    for (const key of ['TR', 'TR2', 'HTP']) {
      const value = nameOf(this.#file.get(dict.get(key)));
      if (dict.has(key) && !(key === 'TR2' && value === 'Default'))
        this.#gathered.barred.add(`a transfer curve (${key})`);
    }
    const [stroke, fill] = [dict.get('OP'), dict.get('op') ?? dict.get('OP')];
    return {
      ...state,
      ...(typeof stroke === 'boolean' ? { strokeOverprints: stroke } : {}),
      ...(typeof fill === 'boolean' ? { fillOverprints: fill } : {}),
    };
  }

  #paint(
    [name]: readonly Value[],
    resources: Dict | null,
    state: GraphicsState,
    page: number,
    layer: string | null,
  ): void {
    const value = this.#file.dict(resources?.get('XObject'))?.get(nameOf(name) ?? '');
    const object = this.#file.get(value);
    if (!isStream(object)) throw new Error(`page ${page} paints “${nameOf(name)}”, which is not there`);
    const id = value instanceof Ref ? String(value.id) : `${page} ${nameOf(name)}`;
    const subtype = nameOf(object.dict.get('Subtype'));
    if (subtype === 'Image') {
      const image = printedImage(this.#file, object, resources, scales(state.matrix), page);
      this.#gathered.image(id, image);
      if (object.dict.has('Alternates')) this.#gathered.barred.add('an image with alternates');
    } else if (subtype === 'Form') this.#form(id, value, object, resources, state, page, layer);
    else this.#gathered.barred.add(`an object of the kind ${subtype} in a page’s content`);
    if (object.dict.has('OPI')) this.#gathered.barred.add('a picture that is to be swapped at the printer’s (OPI)');
  }

  #form(
    id: string,
    value: Value | undefined,
    form: Stream,
    resources: Dict | null,
    state: GraphicsState,
    page: number,
    layer: string | null,
  ): void {
    const key = `${id}|${layer}|${stateKey(state)}`;
    if (this.#painted.has(key)) return;
    this.#painted.add(key);
    this.#group(form.dict.get('Group'), page);
    const own = this.#file.dict(form.dict.get('Resources')) ?? resources;
    const matrix = times(matrixOf(this.#file.array(form.dict.get('Matrix'))), state.matrix);
    this.#run(this.#read(value), own, { ...state, matrix }, page, layer);
  }

  /** A transparency group blends in its own colour space, or in the page's. */
  #group(value: Value | undefined, page: number): void {
    const group = this.#file.dict(value);
    if (group === null || nameOf(group.get('S')) !== 'Transparency' || !group.has('CS')) return;
    const { family } = spaceOf(this.#file, group.get('CS'), null);
    if (family !== 'DeviceCMYK') this.#gathered.blend(`a transparency group that blends in ${family}`, page);
  }

  #layer([tag, property]: readonly Value[], resources: Dict | null): string | null {
    if (nameOf(tag) !== 'OC') return null;
    const group = this.#file.dict(this.#file.dict(resources?.get('Properties'))?.get(nameOf(property) ?? ''));
    return textOf(group?.get('Name')) ?? 'a layer without a name';
  }

  #shading([name]: readonly Value[], resources: Dict | null, page: number): void {
    const shading = this.#file.dict(this.#file.dict(resources?.get('Shading'))?.get(nameOf(name) ?? ''));
    this.#gathered.space(spaceOf(this.#file, shading?.get('ColorSpace'), resources).family, page);
  }

  #pattern(name: string, resources: Dict | null, page: number): void {
    const value = this.#file.dict(resources?.get('Pattern'))?.get(name);
    const pattern = this.#file.get(value);
    const shading = this.#file.dict(this.#file.dict(pattern)?.get('Shading'));
    if (shading !== null) this.#gathered.space(spaceOf(this.#file, shading.get('ColorSpace'), resources).family, page);
    if (!isStream(pattern)) return;
    this.#run(this.#read(value), this.#file.dict(pattern.dict.get('Resources')), initialState, page, null);
  }
}

/** ISO 32000-1, 8.6: the colour of a space that was just chosen. */
function initialValues({ family, channels }: Space): readonly number[] {
  if (family === 'DeviceCMYK') return [0, 0, 0, 1];
  return Array<number>(channels).fill(family === 'Separation' || family === 'DeviceN' ? 1 : 0);
}
