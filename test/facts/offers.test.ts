import { describe, expect, test } from 'vitest';
import { offerPerceived } from '../../src/check/offer/offer-perceived.ts';
import { offerToBlindPeople } from '../../src/check/offer/offer-to-blind-people.ts';
import { shareInScript } from '../../src/check/offer/scripts.ts';
import { offers, offerWords, panelOf } from './outputs.ts';

const says = (...read: Parameters<typeof offers>) => offerPerceived.run(offers(...read)).map((found) => found.says);

describe('offer-perceived', () => {
  test('an offer in English only is none to those who read Polish or Urdu', () => {
    expect(says(panelOf({ en: offerWords.en }))).toEqual([
      'Polish is not offered in Polish: no line that is tagged “pl” says “Po polsku: ten kod”.',
      'Urdu is not offered in Urdu: no line that is tagged “ur” says “اردو میں: یہ کوڈ”.',
    ]);
  });

  test('a line in the wrong script is found, though it says what its locale says', () => {
    const words = { ...offerWords, ur: 'Urdu mein: yeh code' };
    expect(says(panelOf(words), words)).toEqual(['The offer of Urdu is not in its own script: “Urdu mein: yeh code”.']);
  });

  test('a line that its locale leaves in English is found', () => {
    const words = { ...offerWords, pl: 'In your language: this code' };
    expect(says(panelOf(words), words)).toEqual([
      'The offer of Polish seems to be in English: “In your language: this code”.',
    ]);
    const same = { ...offerWords, pl: offerWords.en };
    expect(says(panelOf(same), same).at(-1)).toBe(
      'The offer of Polish seems to be in English: “In English: this code”.',
    );
  });

  test('two languages with the same words are not both right, whatever the words', () => {
    const words = { ...offerWords, en: 'Kwexmer', pl: 'Kwexmer' };
    expect(says(panelOf(words), words)).toEqual([
      'The offer of English seems to be in Polish: “Kwexmer”.',
      'The offer of Polish seems to be in English: “Kwexmer”.',
    ]);
  });

  test('a line with another language’s tag is found', () => {
    const panel = panelOf(offerWords);
    const said = panel.said.map((one) =>
      one.kind === 'words' && one.language === 'ur' ? { ...one, language: 'en' } : one,
    );
    expect(says({ ...panel, said })).toEqual([
      'Urdu is not offered in Urdu: no line that is tagged “ur” says “اردو میں: یہ کوڈ”.',
    ]);
  });

  test.each([
    ['no code', []],
    ['a code on another page', [{ payload: 'https://letter.example.org/', page: 2 }]],
    ['a code of another site', [{ payload: 'https://letter.example.com/', page: 1 }]],
  ])('%s beside the panel', (_, codes) => {
    expect(says({ ...panelOf(offerWords), codes })).toHaveLength(3);
  });

  test('the address to type must stand there too', () => {
    const panel = panelOf(offerWords);
    const said = panel.said.filter((one) => one.kind !== 'words' || one.text !== 'letter.example.org');
    const untyped = said.map((one) =>
      one.kind === 'words' ? { ...one, text: one.text.replace(/letter\.\S+/u, '') } : one,
    );
    expect(says({ ...panel, said: untyped }).filter((one) => one.includes('no short address'))).toHaveLength(3);
  });

  test.each([
    ['without its sign', (kind: string) => kind !== 'picture'],
    ['without its words', (_: string, text: string) => !text.includes('/bsl')],
  ])('the offer of BSL %s', (_, keep) => {
    const panel = panelOf(offerWords);
    const said = panel.said.filter((one) => keep(one.kind, one.kind === 'words' ? one.text : ''));
    expect(says({ ...panel, said })).toEqual([
      'The offer of British Sign Language has no sign with its address letter.example.org/en/bsl beside it.',
    ]);
  });

  test('another picture is no sign', () => {
    const panel = panelOf(offerWords);
    const said = panel.said.map((one) => (one.kind === 'picture' ? { ...one, alt: 'A house' } : one));
    expect(says({ ...panel, said })).toHaveLength(1);
  });

  test('on the web each line leads to its own language', () => {
    const panel = panelOf(offerWords);
    const web = { ...panel, medium: 'web' as const, codes: [] };
    expect(says(web)).toEqual(
      ['English', 'Polish', 'Urdu'].map((one) => `The offer of ${one} leads to no page in ${one}.`),
    );
    const links = (['en', 'pl', 'ur'] as const).map((language) => ({
      kind: 'link' as const,
      text: offerWords[language],
      language,
      href: `${language}/index.html`,
      page: 1,
    }));
    expect(says({ ...web, said: [...web.said, ...links] })).toEqual([]);
  });
});

test('the offer to blind people in ink alone is for a person to look at, and never passes', () => {
  const letters = { letters: 10, wishesServed: 0, marked: 0, envelope: false, contacted: false };
  expect(offerToBlindPeople.run(letters).map(({ level }) => level)).toEqual(['look']);
  for (const change of [{ envelope: true }, { contacted: true }, { wishesServed: 10 }, { marked: 6, wishesServed: 4 }])
    expect(offerToBlindPeople.run({ ...letters, ...change })).toEqual([]);
  expect(offerToBlindPeople.run({ ...letters, marked: 9 })[0]?.says).toContain('1 letters');
});

test('scripts', () => {
  expect(shareInScript('اردو میں QR', 'Arab')).toBeGreaterThan(0.7);
  expect(shareInScript('বাংলা', 'Beng')).toBe(1);
  expect(shareInScript('Urdu', 'Arab')).toBe(0);
  expect(shareInScript('日本語です', 'Jpan')).toBe(1);
  expect(shareInScript('English', 'Jpan')).toBe(0);
  expect(shareInScript('12', 'Latn')).toBe(0);
});
