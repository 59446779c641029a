/**
 * The job ticket as XJDF 2.1 (ISO/CIP4): what prepress and mailing systems read. It says what is wanted, by intents:
 * filled envelopes, each of a letter and an envelope; how those are printed and made is the printer's own. Lengths are
 * pt there, thicknesses µm, weights g/m².
 */
import { document, type Element, element } from '../../report/xml.ts';
import type { Ticket, TicketBatch, TicketLot } from './ticket.ts';

const namespace = 'http://www.CIP4.org/JDFSchema_2_0';
/** pt. */
const points = (mm: number): string => ((mm * 72) / 25.4).toFixed(2);
/** Spaces and the like may not stand in a name token (XML Schema, NMTOKEN). */
const token = (name: string): string => name.replace(/[^\p{L}\p{N}._:-]/gu, '_');
/** CIP4 fold catalogue: once to half, and a letter fold inwards to a third. */
const catalogue = { none: null, half: 'F4-1', thirds: 'F6-4' } as const;

export interface XjdfFiles {
  /** By batch: MD5 of its PDF, hex: the checksum that FileSpec is defined with. */
  readonly md5: ReadonlyMap<string, string>;
}

/** @throws nothing: whatever the ticket does not know is left out, as the schema allows */
export function ticketXjdf(ticket: Ticket, { md5 }: XjdfFiles): string {
  const { job, batches } = ticket;
  return document(
    element('XJDF', { xmlns: namespace, JobID: job.id, DescriptiveName: job.title, Types: 'Product', Version: '2.1' }, [
      element('AuditPool', {}, [
        element('AuditCreated', {}, [
          element('Header', {
            AgentName: 'everyletter',
            AgentVersion: job.madeBy.replace(/^everyletter /, ''),
            DeviceID: 'everyletter',
            Time: `${job.date}T09:00:00Z`,
          }),
        ]),
      ]),
      ...comments(ticket),
      element('ProductList', {}, [
        ...batches.flatMap((batch) => batch.lots.flatMap((lot, at) => lotProducts(ticket, batch, lot, at))),
        ...ticket.inserts.map(({ name }, at) =>
          element('Product', { ID: `insert-${at + 1}`, IsRoot: 'false', ProductType: 'Insert', DescriptiveName: name }),
        ),
      ]),
      resources('CustomerInfo', [
        element('Resource', {}, [element('CustomerInfo', { CustomerJobName: job.title, CustomerOrderID: job.id })]),
      ]),
      ...contact(ticket),
      resources(
        'Media',
        ticket.totals.papers.map((paper, at) => mediaOf(ticket, paper, at)),
      ),
      resources(
        'RunList',
        batches.map((batch) => runList(batch, md5)),
      ),
    ]),
  );
}

const resources = (name: string, children: readonly Element[]): Element =>
  element('ResourceSet', { Name: name, Usage: 'Input' }, children);
const intent = (name: string, attributes: Element['attributes'], children: readonly Element[] = []): Element =>
  element('Intent', { Name: name }, [element(name, attributes, children)]);
const idOf = (batch: TicketBatch, at: number): string => `${batch.name.replace(/[^\w.-]/g, '_')}-${at + 1}`;

function comments({ tactile, seeds, job }: Ticket): Element[] {
  const says = [
    ...(job.final ? [] : ['A trial: not to be posted.']),
    ...(job.partOf === null ? [] : [`Letters of some of ${job.partOf} residents only.`]),
    ...tactile.map((step) => step.says),
    ...(seeds.length > 0 ? [`Seed letters: ${seeds.map(({ sequence }) => sequence).join(', ')}.`] : []),
  ];
  return says.map((text) => element('Comment', {}, [text]));
}

/** A filled envelope, what it holds and what holds it; loose letters where somebody else puts them in. */
function lotProducts(ticket: Ticket, batch: TicketBatch, lot: TicketLot, at: number): Element[] {
  const id = idOf(batch, at);
  const letter = `letter-${id}`;
  const loose = lot.envelope === null;
  const inserts = ticket.inserts.flatMap(({ formats }, index) =>
    formats === null || formats.includes(batch.format) ? [element('BlowIn', { ChildRef: `insert-${index + 1}` })] : [],
  );
  const filled = element(
    'Product',
    {
      ID: `filled-${id}`,
      IsRoot: 'true',
      Amount: lot.letters,
      ProductType: 'FilledEnvelope',
      DescriptiveName: `${batch.name}: ${lot.envelope}${lot.postage === null ? '' : `, ${lot.postage}`}, ${lot.weight} g, ${lot.thickness} mm`,
    },
    [
      intent('AssemblingIntent', { Container: `envelope-${id}` }, [
        element('BlowIn', { ChildRef: letter }),
        ...inserts,
      ]),
    ],
  );
  const envelope = element('Product', {
    ID: `envelope-${id}`,
    IsRoot: 'false',
    Amount: lot.letters,
    ProductType: 'Envelope',
    ProductTypeDetails: lot.envelope ?? '',
  });
  const fold = lot.fold === null ? null : catalogue[lot.fold];
  const sheets = element(
    'Product',
    {
      ID: letter,
      IsRoot: String(loose),
      Amount: lot.letters,
      ProductType: 'Letter',
      ProductTypeDetails: batch.format,
      DescriptiveName: `${batch.formatTitle}, ${lot.sheets} ${lot.sheets === 1 ? 'sheet' : 'sheets'}`,
    },
    [
      element('Comment', {}, [batch.finishing.join(' ')]),
      ...colours(batch),
      ...(fold === null ? [] : [intent('FoldingIntent', { FoldCatalog: fold })]),
      intent('LayoutIntent', {
        Bleed: points(ticket.sheet.bleed),
        FinishedDimensions: `${points(ticket.sheet.width)} ${points(ticket.sheet.height)} 0`,
        Pages: lot.sheets * 2,
        Sides: 'TwoSidedHeadToHead',
      }),
      intent('MediaIntent', paperAttributes(ticket, batch.paper)),
    ],
  );
  return loose ? [sheets] : [filled, envelope, sheets];
}

function colours({ inks, spots }: TicketBatch): Element[] {
  if (inks === null) return [];
  const ColorsUsed = [...inks, ...spots.map(token)].join(' ');
  return [
    intent(
      'ColorIntent',
      {},
      ['Front', 'Back'].map((Surface) => element('SurfaceColor', { ColorsUsed, Surface })),
    ),
  ];
}

function paperAttributes({ totals }: Ticket, name: string): Element['attributes'] {
  const paper = totals.papers.find((one) => one.name === name);
  return {
    Coating: 'None',
    MediaQuality: name,
    MediaType: 'Paper',
    ...(paper === undefined ? {} : { Thickness: Math.round(paper.thickness * 1000), Weight: paper.weight }),
  };
}

function mediaOf({ sheet }: Ticket, paper: Ticket['totals']['papers'][number], at: number): Element {
  return element('Resource', { ID: `paper-${at + 1}`, DescriptiveName: paper.name }, [
    element('AmountPool', {}, [element('PartAmount', { Amount: paper.sheets })]),
    element('Media', {
      Coating: 'None',
      Dimension: `${points(sheet.width)} ${points(sheet.height)}`,
      MediaQuality: paper.name,
      MediaType: 'Paper',
      MediaUnit: 'Sheet',
      Thickness: Math.round(paper.thickness * 1000),
      Weight: paper.weight,
    }),
  ]);
}

/** SHA-256 beside the schema's own MD5: the manifest has it too, and the folder is checked by it. */
function runList(batch: TicketBatch, md5: ReadonlyMap<string, string>): Element {
  const checksum = md5.get(batch.name);
  return element('Resource', { DescriptiveName: batch.name }, [
    element('GeneralID', { IDUsage: 'SHA256', IDValue: batch.sha256 }),
    element('GeneralID', { IDUsage: 'Letters', IDValue: batch.letters, DataType: 'xs:int' }),
    element('RunList', { NPage: batch.pages }, [
      element('FileSpec', {
        ...(checksum === undefined ? {} : { CheckSum: checksum.toUpperCase() }),
        FileSize: batch.bytes,
        MimeType: 'application/pdf',
        // Beside this ticket.
        URL: encodeURI(batch.file.replace(/^print\//, '')),
      }),
    ]),
  ]);
}

function contact({ contact: person }: Ticket): Element[] {
  if (person === null) return [];
  const channel = (ChannelType: string, Locator: string | null): Element[] =>
    Locator === null ? [] : [element('ComChannel', { ChannelType, Locator })];
  return [
    resources('Contact', [
      element('Resource', { DescriptiveName: person.name }, [
        element('Contact', { ContactTypeDetails: 'Customer' }, [
          ...channel('Phone', person.phone && `tel:${person.phone.replace(/[^\d+]/g, '')}`),
          ...channel('Email', person.email && `mailto:${person.email}`),
          element('Company', { OrganizationName: person.name }),
        ]),
      ]),
    ]),
  ];
}
