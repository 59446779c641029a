/** Press files: PDF/X-4 and PDF/UA-1 in one. What a press check can see of that is tried in `test/press`. */
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { checkPress } from '../../src/check/press/press-checks.ts';
import { createPressInks } from '../../src/write/pdf/press/inks.ts';
import { fogra29 } from '../../src/write/pdf/press/output-profile.ts';
import { everyTag } from './every-tag.ts';
import { objectsOf } from './objects.ts';
import { at, letter, piece, tag } from './sample-letter.ts';
import { pdfiumTexts, tagTree, written } from './written.ts';

const profile = await fogra29(fileURLToPath(new URL('../../assets', import.meta.url)));
const inks = createPressInks(profile);
const press = { inks };
const latin1 = (file: Uint8Array): string => Buffer.from(file).toString('latin1');
const checks = (file: Uint8Array) => checkPress(file, 'print/001.pdf');

describe('a press file', () => {
  it('passes the press checks, with every kind of tag and with bleed', async () => {
    expect(checks((await written([everyTag(), everyTag()], { press })).file)).toEqual([]);
    expect(checks((await written([everyTag()], { press: { inks, bleed: 3 } })).file)).toEqual([]);
  });

  it('fails them without its press: it claims nothing then', async () => {
    const { file } = await written([everyTag()]);
    expect(new Set(checks(file).map(({ check }) => check))).toEqual(
      new Set(['press-identified', 'press-trapped', 'press-output-intent']),
    );
    expect(latin1(file)).not.toContain('GTS_PDFX');
  });

  it('leaves screens as they are', async () => {
    const base = 'https://letter.example.org/';
    const plain = await written([everyTag()], { kind: 'screen', base });
    expect((await written([everyTag()], { kind: 'screen', base, press })).sha256).toBe(plain.sha256);
    expect(checks(plain.file).map(({ check }) => check)).toEqual(
      expect.arrayContaining(['press-version', 'press-boxes', 'press-still', 'press-no-rgb']),
    );
  });

  it('has the same bytes for the same letters, and an id of its own for others', async () => {
    const one = await written([everyTag()], { press });
    expect((await written([everyTag()], { press })).sha256).toBe(one.sha256);
    const id = (file: Uint8Array) => /<xmpMM:DocumentID>uuid:([\w-]{36})</.exec(latin1(file))?.[1];
    const other = await written([letter('en', [tag('P', [at(piece(null, ['Ada'], 'en'), 60, 60)])])], { press });
    expect(id(one.file)).toBeDefined();
    expect(id(other.file)).not.toBe(id(one.file));
  });

  it('carries the profile byte for byte', async () => {
    const bodies = [...objectsOf((await written([everyTag()], { press })).file).values()];
    const embedded = bodies.find((body) => body.includes('/N 4')) ?? '';
    expect(embedded.slice(embedded.indexOf('>>\n') + 3)).toBe(Buffer.from(profile.bytes).toString('latin1'));
  });

  it('says its title and dates alike in both places, “&” included', async () => {
    const created = new Date('2025-02-03T04:05:06.789Z');
    const { file } = await written([everyTag()], { press, title: 'You & us <2025>', created });
    expect(checks(file)).toEqual([]);
    expect(latin1(file)).toContain('<xmp:CreateDate>2025-02-03T04:05:06Z</xmp:CreateDate>');
  });

  it('grows for bleed round a page that stays where it was', async () => {
    const boxesAndText = async (bleed: number) => {
      const { file } = await written([everyTag()], { press: { inks, bleed } });
      const task = getDocument({ data: file.slice(), verbosity: 0 });
      const page = await (await task.promise).getPage(1);
      const { items } = await page.getTextContent();
      const found = { view: page.view, places: items.flatMap((item) => ('str' in item ? [item.transform] : [])) };
      await task.destroy();
      const body = [...objectsOf(file).values()].find((each) => each.includes('/Type /Page\n')) ?? '';
      return {
        ...found,
        trim: /\/TrimBox \[([^\]]+)\]/.exec(body)?.[1],
        bleed: /\/BleedBox \[([^\]]+)\]/.exec(body)?.[1],
      };
    };
    const [plain, bled] = [await boxesAndText(0), await boxesAndText(3)];
    expect(bled.places).toEqual(plain.places);
    expect(bled.trim).toBe(plain.trim);
    expect(plain.bleed).toBe(plain.trim);
    // 3 mm are 8.504 pt.
    expect(bled.view.map((v) => Math.round(v * 100) / 100)).toEqual([-8.5, -8.5, 603.78, 850.39]);
  });

  it('gives its words and tags back as they were', async () => {
    const [plain, pressed] = [await written([everyTag()]), await written([everyTag()], { press })];
    expect(await tagTree(pressed.file)).toBe(await tagTree(plain.file));
    expect(await pdfiumTexts(pressed.file)).toEqual(await pdfiumTexts(plain.file));
  });
});
