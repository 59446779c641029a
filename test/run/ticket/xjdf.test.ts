/** The XJDF, read back by a real XML parser and compared with ticket.json. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Ticket } from '../../../src/run/ticket/ticket.ts';
import { ticketXjdf } from '../../../src/run/ticket/xjdf.ts';
import { sampleJob, sampleTicket } from './sample-ticket.ts';

const md5 = new Map([['001-standard', 'd41d8cd98f00b204e9800998ecf8427e']]);

function read(ticket: Ticket) {
  const xml = ticketXjdf(ticket, { md5 });
  const { window } = new JSDOM('');
  // Throws nothing: what is not well-formed becomes a <parsererror>.
  const root = new window.DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const all = (selector: string) => [...root.querySelectorAll(selector)];
  const values = (selector: string, name: string) => all(selector).map((one) => one.getAttribute(name));
  return { xml, root, all, values };
}

describe('ticket.xjdf', () => {
  const ticket = sampleTicket();
  const { root, all, values } = read(ticket);

  test('is an XJDF 2.1 document, its children in the order of the schema', () => {
    expect(root.namespaceURI).toBe('http://www.CIP4.org/JDFSchema_2_0');
    expect(root.tagName).toBe('XJDF');
    expect([root.getAttribute('Version'), root.getAttribute('Types'), root.getAttribute('JobID')]).toEqual([
      '2.1',
      'Product',
      'sample',
    ]);
    const order = ['AuditPool', 'Comment', 'GeneralID', 'ProductList', 'ResourceSet'];
    const places = [...root.children].map(({ tagName }) => order.indexOf(tagName));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });
  test('orders as many letters, sheets and envelopes as ticket.json', () => {
    const number = (list: readonly (string | null)[]) => list.reduce((sum, value) => sum + Number(value), 0);
    expect(number(values('Product[ProductType=FilledEnvelope]', 'Amount'))).toBe(ticket.totals.letters);
    expect(number(values('Product[ProductType=Envelope]', 'Amount'))).toBe(ticket.totals.letters);
    const sheets = all('Product[ProductType=Letter]').map(
      (one) =>
        (Number(one.getAttribute('Amount')) * Number(one.querySelector('LayoutIntent')?.getAttribute('Pages'))) / 2,
    );
    expect(sheets.reduce((a, b) => a + b, 0)).toBe(ticket.totals.sheets);
    expect(number(values('ResourceSet[Name=Media] PartAmount', 'Amount'))).toBe(ticket.totals.sheets);
    expect(values('ResourceSet[Name=Media] Media', 'Weight')).toEqual(['100', '120']);
  });
  test('names each file beside it with its size, pages and both checksums', () => {
    expect(values('FileSpec', 'URL')).toEqual(['001-standard.pdf', '002-giant-print.pdf']);
    expect(values('FileSpec', 'FileSize').map(Number)).toEqual(ticket.batches.map(({ bytes }) => bytes));
    expect(values('RunList', 'NPage').map(Number)).toEqual(ticket.batches.map(({ pages }) => pages));
    expect(values('GeneralID[IDUsage=SHA256]', 'IDValue')).toEqual(ticket.batches.map(({ sha256 }) => sha256));
    expect(values('FileSpec', 'CheckSum')).toEqual(['D41D8CD98F00B204E9800998ECF8427E', null]);
  });
  test('folds by the catalogue, and not where nothing is folded', () => {
    expect(values('FoldingIntent', 'FoldCatalog')).toEqual(['F4-1', 'F4-1']);
  });
  test('says the inks of both sides; a spot colour’s name as a token', () => {
    expect(values('SurfaceColor', 'ColorsUsed')).toEqual(Array(2).fill('Cyan Magenta Yellow Black PANTONE_321_C'));
  });
  test('refers to nothing that is not there, and gives no id twice', () => {
    const ids = values('[ID]', 'ID');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
    for (const ref of [...values('BlowIn', 'ChildRef'), ...values('AssemblingIntent', 'Container')])
      expect(ids).toContain(ref);
    expect(values('BlowIn', 'ChildRef')).toEqual([
      'letter-001-standard-1',
      'insert-1',
      'letter-002-giant-print-1',
      'letter-002-giant-print-2',
    ]);
  });
  test('says whom to ring', () => {
    expect(values('ComChannel', 'Locator')).toEqual(['tel:02079460123', 'mailto:print@example.org']);
  });
  test('letters that another puts into envelopes are products of their own', () => {
    const loose = sampleJob.batches.map((batch) => ({
      ...batch,
      envelopes: [],
      bySheets: batch.bySheets.map((lot) => ({ ...lot, envelope: null })),
    }));
    const other = read(sampleTicket({ job: { ...sampleJob, batches: loose } }));
    expect(other.values('Product[IsRoot=true]', 'ProductType')).toEqual(['Letter', 'Letter', 'Letter']);
    expect(other.all('Product[ProductType=FilledEnvelope]')).toEqual([]);
  });
});
