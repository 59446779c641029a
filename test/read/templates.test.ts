import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { templateFaults } from '../../src/read/template-faults.ts';
import { readTemplates } from '../../src/read/templates.ts';

const faults = (source: string) =>
  templateFaults(source, 't.hbs').map(({ check, where, says }) => `${check} ${where.line} ${says}`);

describe('templates', () => {
  it('accepts the elements of a letter with mustaches anywhere', () => {
    expect(
      faults(
        '<h1>{{t "a:b"}}</h1>\n{{#if x}}<p>{{t "a:c"}}</p>{{/if}}\n<picture-row name="{{p}}" alt="{{plain "a:d"}}"><p>x</p></picture-row>',
      ),
    ).toEqual([]);
  });

  it('names an unknown element with its line', () => {
    expect(faults('<h1>x</h1>\n\n<marquee>x</marquee>')).toEqual([
      expect.stringMatching(/^template-element 3 <marquee>/),
    ]);
  });

  it('names a picture without an alternative text with its line', () => {
    expect(faults('<p>x</p>\n<figure><img name="a"></figure>')).toEqual([
      expect.stringMatching(/^picture-alt 2 <img> has no “alt”/),
    ]);
  });

  it('has no use for looks', () => {
    expect(faults('<p style="color:red">x</p>')).toEqual([
      expect.stringMatching(/^template-attribute 1 <p> has no use for “style”/),
    ]);
  });

  const render = async (source: string) => {
    const folder = await mkdtemp(join(tmpdir(), 'templates-'));
    await writeFile(join(folder, 't.hbs'), source);
    return (await readTemplates([folder])).render('t', { known: 'A & B' }, {});
  };
  it('escapes what residents’ rows bring, so that it stays words', async () => {
    expect(await render('<p>{{known}}</p>')).toBe('<p>A &amp; B</p>');
  });
  it('stops at a name that nothing gives, with the line', async () => {
    await expect(render('<p>x</p>\n<p>{{unknown}}</p>')).rejects.toThrow(/templates\/t\.hbs, line 2: .*unknown/);
  });
  it('stops at braces that don’t fit', async () => {
    await expect(render('<p>{{#if known}}x</p>')).rejects.toThrow(/templates\/t\.hbs, line \d+: The braces/);
  });
});
