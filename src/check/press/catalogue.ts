import { decoded } from './decode.ts';
import type { PdfFile } from './file.ts';
import type { Layers, OutputIntent } from './press-read.ts';
import { type Dict, isStream, nameOf, Ref, textOf, type Value } from './values.ts';

/** What the catalogue says of the printing condition. */
export function catalogueOf(pdf: PdfFile, catalogue: Dict): { readonly intents: readonly OutputIntent[] } {
  const intents = pdf.array(catalogue.get('OutputIntents')).map((value): OutputIntent => {
    const intent = pdf.dict(value);
    const text = (key: string): string | null => textOf(pdf.get(intent?.get(key)));
    return {
      subtype: nameOf(intent?.get('S')),
      identifier: text('OutputConditionIdentifier'),
      registry: text('RegistryName'),
      info: text('Info'),
      profile: profileOf(pdf, intent?.get('DestOutputProfile')),
    };
  });
  return { intents };
}

function profileOf(pdf: PdfFile, value: Value | undefined): OutputIntent['profile'] {
  const stream = pdf.get(value);
  if (!isStream(stream)) return null;
  const channels = stream.dict.get('N');
  const bytes = Buffer.from(decoded(stream) ?? []);
  // ICC.1:2022, 7.2: class at byte 12, device colours at 16, the mark at 36.
  const isProfile = bytes.toString('latin1', 36, 40) === 'acsp';
  return {
    channels: typeof channels === 'number' ? channels : null,
    deviceClass: isProfile ? bytes.toString('latin1', 12, 16) : 'none',
    space: isProfile ? bytes.toString('latin1', 16, 20).trim() : 'none',
  };
}

/** Optional content (ISO 32000-1, 8.11.4); null where there is none. */
export function layersOf(pdf: PdfFile, value: Value | undefined): Layers | null {
  const properties = pdf.dict(value);
  if (properties === null) return null;
  const configuration = pdf.dict(properties.get('D'));
  const others = pdf.array(properties.get('Configs')).map((other) => pdf.dict(other));
  const groups = idsOf(pdf, properties.get('OCGs'));
  const name = (id: number): string => textOf(pdf.dict(new Ref(id))?.get('Name')) ?? 'a layer without a name';
  const ordered = new Set(idsOf(pdf, configuration?.get('Order')));
  const on = new Set(idsOf(pdf, configuration?.get('ON')));
  const off = new Set(idsOf(pdf, configuration?.get('OFF')));
  const isOffFirst = nameOf(configuration?.get('BaseState')) === 'OFF';
  return {
    groups: groups.map((id) => ({ name: name(id), step: stepOf(pdf, pdf.dict(new Ref(id))) })),
    configurationName: textOf(pdf.get(configuration?.get('Name'))),
    hasAutomaticStates: [configuration, ...others].some((each) => each?.has('AS') === true),
    unordered: groups.filter((id) => !ordered.has(id)).map(name),
    off: groups.filter((id) => off.has(id) || (isOffFirst && !on.has(id))).map(name),
  };
}

/** Ids of the groups in an array, nested ones included. */
function idsOf(pdf: PdfFile, value: Value | undefined): readonly number[] {
  const got = pdf.get(value);
  if (!Array.isArray(got)) return [];
  return (got as readonly Value[]).flatMap((item) => (item instanceof Ref ? [item.id] : idsOf(pdf, item)));
}

/** ISO 19593-1: the processing step that a group is, as its group and type. */
function stepOf(pdf: PdfFile, group: Dict | null): string | null {
  const metadata = pdf.dict(group?.get('GTS_Metadata'));
  const parts = ['GTS_ProcStepsGroup', 'GTS_ProcStepsType'].map((key) => nameOf(pdf.get(metadata?.get(key))));
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join('/');
}
