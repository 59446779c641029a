/** The fixtures' letters as the web gets them: without a resident's data. */

import accessibilityWords from '../../locales/en/accessibility.json' with { type: 'json' };
import contactWords from '../../locales/en/contact.json' with { type: 'json' };
import letterWords from '../../locales/en/letter.json' with { type: 'json' };
import replyWords from '../../locales/en/reply.json' with { type: 'json' };
import siteWords from '../../locales/en/site.json' with { type: 'json' };
import type { Block, Inline, Letter } from '../../src/letter.ts';
import type { Edition, SiteInput } from '../../src/write/html/input.ts';
import {
  calendar,
  crest,
  fact,
  film,
  fixtureLanguages,
  fixtureLetter,
  link,
  text,
  urduLetter,
} from '../fixture/letter.ts';

const inlines = (all: readonly Inline[]): Inline[] => all.filter((inline) => inline.kind !== 'field');

function publicBlock(block: Block): Block[] {
  if (block.kind === 'address') return [];
  if (block.kind === 'section') return [{ ...block, children: block.children.flatMap(publicBlock) }];
  if (block.kind === 'paragraph' || block.kind === 'heading') return [{ ...block, children: inlines(block.children) }];
  return [block];
}

export function withoutPerson(letter: Letter): Letter {
  return { ...letter, blocks: letter.blocks.flatMap(publicBlock), furniture: { ...letter.furniture, reference: null } };
}

const namespaces: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  site: siteWords,
  reply: replyWords,
  contact: contactWords,
  accessibility: accessibilityWords,
  letter: letterWords,
};

/** i18next's plural keys, in English, are all that the fixture needs: its words are English in every language. */
export const t: SiteInput['t'] = (language, named, values = {}) => {
  const [key = '', namespace = 'site'] = named.split(':').reverse();
  const words = namespaces[namespace] ?? {};
  const form =
    typeof values['count'] === 'number' ? `${key}_${new Intl.PluralRules(language).select(values['count'])}` : key;
  const phrase = words[form] ?? words[`${key}_other`] ?? words[key];
  if (phrase === undefined) throw new Error(`No word ${key}`);
  return phrase.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
};

const row = (words: string): Block => ({
  kind: 'picture-row',
  picture: calendar,
  children: [{ kind: 'paragraph', children: [text(words)] }],
});

function edition(tag: string): Edition {
  const language = fixtureLanguages.get(tag);
  if (language === undefined) throw new Error(tag);
  const letter = withoutPerson(
    tag === 'ur' ? urduLetter() : fixtureLetter({ language: tag, direction: language.direction }),
  );
  const plain = (title: string, ...blocks: Block[]): Letter => ({
    ...letter,
    title,
    blocks: [{ kind: 'heading', level: 1, children: [text(title)] }, ...blocks],
  });
  const easy = plain(
    'Will you join our group?',
    row('We are the council.'),
    row('We want to stop hate crime.'),
    row('Tell us by 28 November 2025.'),
  );
  const bsl = plain(
    'Watch this letter in BSL',
    { kind: 'figure', picture: film, caption: [text('Amina explains the assembly in British Sign Language')] },
    {
      kind: 'contacts',
      items: [
        { term: [text('Text')], detail: [link('sms:+447700900123', fact('sms', '07700 900123', true))] },
        { term: [text('BSL video relay')], detail: [link('https://relay.example.org/', text('Call us in BSL'))] },
      ],
    },
  );
  const privacy = plain(
    'How we use your information',
    { kind: 'letterhead', logo: crest, lines: [] },
    {
      kind: 'paragraph',
      children: [text('We keep your reply for one year. '), link(`/${language.tag}/`, text('Read the letter'))],
    },
  );
  return {
    language,
    sender: 'Thornbury Borough Council',
    letter,
    ways: [
      { format: 'easy-read', folder: 'easy', icon: 'menu-book-outline', letter: easy },
      { format: 'bsl', folder: 'bsl', icon: 'sign-language-outline', letter: bsl, film: null },
    ],
    privacy,
    accessibility: plain('Accessibility statement', { kind: 'paragraph', children: [text('We are not done.')] }),
    contact: plain('Contact us in your own way', { kind: 'paragraph', children: [text('Call us.')] }),
    reply: plain(
      'Reply to this letter',
      { kind: 'paragraph', children: [text('Please reply by 28 November 2025.')] },
      { kind: 'heading', level: 2, children: [text('Other ways to reply')] },
      { kind: 'paragraph', children: [text('Call us.')] },
    ),
    pdfs: [
      { format: 'standard', path: `${tag}/letter-standard.pdf`, bytes: 245_300, pages: 2 },
      { format: 'large-print', path: `${tag}/letter-large-print.pdf`, bytes: 251_000, pages: 1 },
    ],
    word: null,
    braille: null,
  };
}

/** A small site: the fixtures' letters in some languages. */
export function siteInput(tags: readonly string[]): SiteInput {
  return {
    editions: tags.map(edition),
    defaultLanguage: 'en',
    baseAddress: 'https://letter.example.org/',
    replyForm: 'https://forms.example.org/answer',
    replyMessage: 'sms:07700900123',
    accent: '#0b4f54',
    t,
  };
}

export const fixtureIcons = ['menu-book-outline', 'sign-language-outline'];
