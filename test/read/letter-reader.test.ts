import { beforeAll, describe, expect, it } from 'vitest';
import { formatById } from '../../src/formats.ts';
import type { Letter } from '../../src/letter.ts';
import type { PictureSource } from '../../src/picture.ts';
import { type Campaign, readCampaign } from '../../src/read/campaign.ts';
import { createLetterReader, type LetterReader, plainText } from '../../src/read/letter-reader.ts';
import { readLocales } from '../../src/read/locales.ts';
import { factsOf, inlinesOf, lostFacts } from '../../src/read/required-facts.ts';
import { sitePages } from '../../src/read/site-pages.ts';
import { readTemplates } from '../../src/read/templates.ts';
import { createWords } from '../../src/read/words.ts';

const picture: PictureSource = {
  format: 'svg',
  bytes: new Uint8Array([1]),
  width: 1,
  height: 1,
  placeholder: false,
  hash: 'x',
};
const resident = {
  name: 'Ayşe <b>Yılmaz</b> {{code}}',
  addressLines: ['Ayşe Yılmaz', '1 Mere Road', 'LONDON', 'SE30 1AA'],
  code: '0123-4567-89AB-CDEF',
};
const requests = [
  { template: 'letter', page: '', format: 'standard' },
  { template: 'easy-read', page: 'easy/', format: 'easy-read' },
  { template: 'bsl', page: 'bsl/', format: 'bsl' },
];

let campaign: Campaign;
let reader: LetterReader;
const readerOf = async (of: Campaign, pictures: (name: string) => PictureSource | null = () => picture) => {
  const locales = await readLocales(of.languages, ['locales']);
  return createLetterReader({
    campaign: of,
    locales,
    offered: of,
    words: await createWords(locales),
    templates: await readTemplates(['templates']),
    picture: pictures,
  });
};
beforeAll(async () => {
  campaign = await readCampaign('examples/citizens-assembly');
  reader = await readerOf(campaign);
});

const read = (template: string, over: object = {}): Letter =>
  reader.read({
    language: 'en',
    template,
    page: requests.find((request) => request.template === template)?.page ?? '',
    resident,
    links: false,
    ...over,
  });
const words = (letter: Letter) =>
  letter.blocks
    .flatMap(inlinesOf)
    .map((inline) => ('text' in inline ? inline.text : ''))
    .join(' ');

describe('a letter', () => {
  it.each(['en', 'cy', 'pl', 'ro', 'tr', 'ur', 'bn', 'so'])(
    'carries every required fact in every template: %s',
    (language) => {
      for (const { template, page, format } of requests) {
        expect(lostFacts(reader.read({ language, template, page, resident, links: false }), format, campaign)).toEqual(
          [],
        );
      }
    },
  );

  it('keeps a resident’s own words as words', () => {
    const dear = read('letter')
      .blocks.flatMap(inlinesOf)
      .find((inline) => inline.kind === 'field' && inline.name === 'name');
    expect(dear).toEqual({ kind: 'field', name: 'name', text: 'Ayşe <b>Yılmaz</b> {{code}}' });
  });

  it('greets an unnamed resident', () => {
    expect(words(read('letter', { resident: { ...resident, name: null } }))).toContain('Dear resident,');
  });

  it('says nothing personal without a resident', () => {
    for (const { template } of requests) {
      const letter = read(template, { resident: null, links: true });
      expect(JSON.stringify(letter)).not.toMatch(/"field"|"address","lines"|"personal":true/);
      expect(letter.blocks.some((block) => block.kind === 'section' && block.begins === 'sheet')).toBe(false);
    }
  });

  it('can be pressed on screens and not on paper', () => {
    const links = (letter: Letter) =>
      letter.blocks.flatMap(inlinesOf).flatMap((inline) => (inline.kind === 'link' ? [inline.href] : []));
    expect(links(read('letter'))).toEqual([]);
    expect(links(read('letter', { resident: null, links: true }))).toContain('tel:08081570123');
  });

  it('offers the other formats in their own media: a sign with a short sentence, and the page’s short address', () => {
    const rows = (letter: Letter) =>
      letter.blocks.flatMap((block) =>
        block.kind === 'picture-row' && block.prominence === 'side'
          ? [{ sign: block.picture.name, words: plainText(block.children.flatMap((child) => inlinesOf(child))) }]
          : [],
      );
    const urdu = rows(read('letter', { language: 'ur' }));
    expect(urdu.map(({ sign }) => sign)).toEqual(['sign-language', 'easy-read', 'other-formats']);
    expect(urdu[0]?.words).toContain('wexmere.example.org/ur/bsl');
    expect(urdu[1]?.words).toContain('wexmere.example.org/ur/easy');
    const links = read('letter', { language: 'ur', resident: null, links: true })
      .blocks.flatMap(inlinesOf)
      .flatMap((inline) => (inline.kind === 'link' ? [inline.href] : []));
    expect(links).toEqual(expect.arrayContaining(['/ur/bsl/', '/ur/easy/']));
  });

  it('names the pages of the site as the table of formats does', () => {
    for (const { format, path } of sitePages.values()) expect(formatById.get(format)?.page).toBe(path);
  });

  it('carries one code a side: the personal index, or its own page without the code (RULES 10)', () => {
    const codes = (letter: Letter) =>
      letter.blocks.flatMap((block) =>
        block.kind === 'code' || block.kind === 'language-panel' ? [block.code.address] : [],
      );
    expect(codes(read('letter'))).toEqual(['https://wexmere.example.org/#0123456789ABCDEF']);
    expect(codes(read('bsl'))).toEqual(['https://wexmere.example.org/en/bsl/', 'https://wexmere.example.org/en/bsl/']);
    expect(codes(read('easy-read', { language: 'ur' }))).toEqual([
      'https://wexmere.example.org/ur/easy/',
      'https://wexmere.example.org/ur/easy/',
    ]);
  });

  it('has one line in every language of the campaign in its panel', () => {
    const panel = read('letter').blocks.find((block) => block.kind === 'language-panel');
    expect(panel?.kind === 'language-panel' && panel.lines.map((line) => `${line.language} ${line.direction}`)).toEqual(
      ['cy ltr', 'en ltr', 'pl ltr', 'ro ltr', 'tr ltr', 'ur rtl', 'bn ltr', 'so ltr'],
    );
  });

  it('has its subject for a title', () => {
    expect(read('letter').title).toBe('Will you join our citizens’ assembly on hate crime?');
    expect(plainText([{ kind: 'strong', children: [{ kind: 'text', text: 'a' }] }])).toBe('a');
  });
});

describe('what a letter lacks', () => {
  it('stops at a missing fact, naming it', async () => {
    const { thankYou: _, ...facts } = campaign.facts;
    const poorer = await readerOf({ ...campaign, facts });
    expect(() => poorer.read({ language: 'pl', template: 'letter', page: '', resident, links: false })).toThrow(
      /There is no fact “thankYou” in campaign\.yaml/,
    );
  });

  it('stops at a missing picture, naming it', async () => {
    const blind = await readerOf(campaign, (name) => (name === 'taxi' ? null : picture));
    expect(() => blind.read({ language: 'en', template: 'easy-read', page: 'easy/', resident, links: false })).toThrow(
      /There is no picture “taxi”/,
    );
  });

  it('finds a fact that a format must carry and does not', () => {
    const letter = read('bsl');
    expect(factsOf(letter).has('signatory')).toBe(false);
    const signatory = { kind: 'text', value: 'x', in: 'all' } as const;
    expect(lostFacts(letter, 'bsl', { ...campaign, facts: { signatory } })).toEqual([
      expect.objectContaining({ check: 'required-fact' }),
    ]);
  });
});
