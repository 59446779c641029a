/** `print/manifest.csv`: the contract of DESIGN ("The output folder"), there and back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ManifestRow, manifestCsv, readManifest } from '../../src/run/print/manifest.ts';

const row: ManifestRow = {
  sequence: 1,
  batch: '001-standard',
  firstPage: 1,
  pages: 6,
  sheets: 3,
  recipientId: 'WXM-00001',
  language: 'ur',
  format: 'standard',
  postcode: 'SE30 4QT',
  code: 'WT9B-9JQS-AVFB-J9GS',
  sha256: 'ab'.repeat(32),
};

describe('the manifest', () => {
  it('is a header and a line a letter, as Excel and scripts read it', () => {
    expect(manifestCsv([row])).toBe(
      'sequence,batch,first_page,pages,sheets,recipient_id,language,format,postcode,code,sha256\r\n' +
        `1,001-standard,1,6,3,WXM-00001,ur,standard,SE30 4QT,WT9B-9JQS-AVFB-J9GS,${'ab'.repeat(32)}\r\n`,
    );
  });

  it('holds no cell that a spreadsheet program takes for a formula', () => {
    for (const recipientId of ['=HYPERLINK("x")', '+44', '-1', '@x', '\tx']) {
      const text = manifestCsv([{ ...row, recipientId }]);
      expect(text).not.toMatch(/,"?[=+\-@\t]/);
      expect(readManifest(text)).toEqual([{ ...row, recipientId }]);
    }
  });

  it('comes back as it was, whatever an id holds', () => {
    const ids = fc.oneof(fc.string(), fc.stringMatching(/^['=+\-@]{1,3}[a-z,"]*$/));
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 5 }), (recipientIds) => {
        const rows = recipientIds.map((recipientId, at) => ({ ...row, recipientId, sequence: at + 1 }));
        expect(readManifest(manifestCsv(rows))).toEqual(rows);
      }),
    );
  });

  it('is read after a spreadsheet program saved it with its columns moved and one added', () => {
    const moved =
      '\ufeffnote,batch,sequence,first_page,pages,sheets,recipient_id,language,format,postcode,code,sha256\n' +
      `x,001-standard,1,1,6,3,WXM-00001,ur,standard,SE30 4QT,${row.code},${row.sha256}\n`;
    expect(readManifest(moved)).toEqual([row]);
  });

  it.each([
    ['nothing', ''],
    ['another table', 'sequence,batch\n1,001-standard\n'],
    ['words for numbers', manifestCsv([row]).replace('\r\n1,', '\r\none,')],
    ['a quotation mark without a partner', `${manifestCsv([row])}"`],
    ['a batch that leads out of the folder', manifestCsv([{ ...row, batch: '../../else/where' }])],
  ])('is none of ours: %s', (_, text) => {
    expect(readManifest(text)).toBeNull();
  });
});
