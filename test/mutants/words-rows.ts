/** Which words of which language's file are damaged, and how. */
import type { Mutation } from './mutation.ts';

/** Key → phrase, as in a locale's file. */
export type Phrases = Readonly<Record<string, string>>;

export interface WordMutation extends Mutation<Phrases> {
  /** Below `locales/`. */
  readonly file: string;
  /** Whether PDFs and pages are made and read, or the words alone. */
  readonly made: boolean;
}

const words = (
  id: string,
  what: string,
  caughtBy: string,
  file: string,
  damage: (phrases: Phrases) => Phrases,
): WordMutation => ({
  id,
  what,
  caughtBy,
  file,
  damage,
  made: !caughtBy.match(/^(easy-read|short|no-cap|acronym|plain|active|reading)/),
});

/** Every phrase that names a fact, with other words for it. */
const instead =
  (fact: string, by: string) =>
  (phrases: Phrases): Phrases =>
    Object.fromEntries(
      Object.entries(phrases).flatMap(([key, text]) =>
        text.includes(`{{${fact}}}`) ? [[key, text.replaceAll(`{{${fact}}}`, by)]] : [],
      ),
    );
const also =
  (key: string, more: string) =>
  (phrases: Phrases): Phrases => ({ [key]: `${phrases[key] ?? ''} ${more}` });

export const wordRows: readonly WordMutation[] = [
  words(
    'fact-lost',
    'The place of the meetings is missing in the Polish letter.',
    'facts-everywhere',
    'pl/letter.json',
    instead('place', 'szkoła'),
  ),
  words(
    'fact-lost-easy',
    'The last day is missing in Polish easy read.',
    'facts-everywhere',
    'pl/easy-read.json',
    instead('lastDay', 'i jeszcze jeden dzień'),
  ),
  words(
    'wrong-date',
    'The Urdu letter gives another date to reply by.',
    'facts-everywhere',
    'ur/letter.json',
    instead('replyBy', '28 فروری 2027'),
  ),
  words(
    'wrong-date-beside',
    'The Polish letter gives a second, wrong date beside the right one.',
    'facts-everywhere',
    'pl/letter.json',
    also('invite', 'Prosimy o odpowiedź do 3 marca 2027 r.'),
  ),
  words(
    'wrong-phone',
    'The Urdu letter gives another phone number.',
    'facts-everywhere',
    'ur/letter.json',
    instead('phone', '0808 157 0999'),
  ),
  words(
    'offer-english',
    'The line that offers the Urdu letter is in English.',
    'offer-perceived',
    'ur/common.json',
    () => ({ panelLine: 'In Urdu: this code or website' }),
  ),
  words('offer-english-site', 'The site greets readers of Urdu in English.', 'offer-perceived', 'ur/site.json', () => ({
    greeting: 'Read the letter in Urdu',
  })),
  words(
    'capitals',
    'A sentence stands in capitals.',
    'no-capitals',
    'en/letter.json',
    also('invite', 'PLEASE REPLY TO US TODAY.'),
  ),
  words(
    'long-easy',
    'An easy-read sentence has forty words.',
    'short-sentences',
    'en/easy-read.json',
    also('anyone', `We will ask you ${'and your friends and all of the people near you '.repeat(4)}now.`),
  ),
  words(
    'long-sentence',
    'A sentence has fifty words.',
    'short-sentences',
    'pl/letter.json',
    also('invite', `Zapraszamy ${'i prosimy o rozmowę w domu '.repeat(9)}dzisiaj.`),
  ),
  words(
    'acronym',
    'An acronym is not explained.',
    'acronyms-explained',
    'en/letter.json',
    also('invite', 'The NPCC helps us.'),
  ),
  words(
    'percent',
    'Easy read gives a percentage.',
    'easy-read-figures',
    'en/easy-read.json',
    also('anyone', 'That is 45% of you.'),
  ),
  words(
    'passive',
    'Half of the letter is in the passive voice.',
    'active-voice',
    'en/easy-read.json',
    also('anyone', 'You were chosen by the council. The letters were written by us.'),
  ),
  words(
    'hard-words',
    'Officials’ words stand in the letter.',
    'plain-words',
    'en/letter.json',
    also('invite', 'We will utilise and facilitate this prior to the commencement of the assembly.'),
  ),
  words(
    'hard-to-read',
    'A letter is written for lawyers.',
    'reading-ease',
    'pl/letter.json',
    also(
      'invite',
      'Przedstawicielstwo samorządowe zagwarantuje najodpowiedniejsze przeprowadzenie konsultacji. '.repeat(9),
    ),
  ),
  words(
    'crowded-picture',
    'Four sentences stand beside one picture of easy read.',
    'easy-read-pictures',
    'pl/easy-read.json',
    also('anyone', 'To jest ważne. To jest dobre. To jest nowe.'),
  ),
  words(
    'two-ideas',
    'A sentence of easy read says two things, with a semicolon between them.',
    'easy-read-one-idea',
    'pl/easy-read.json',
    also('anyone', 'To jest list; on jest od nas.'),
  ),
  words(
    'numeric-date',
    'Easy read gives a date in figures alone.',
    'easy-read-figures',
    'en/easy-read.json',
    also('anyone', 'Come on 13/02/2027.'),
  ),
  words(
    'hard-word-unlisted',
    'A hard word is explained, and not listed at the letter’s end.',
    'easy-read-hard-words',
    'en/easy-read.json',
    also('anyone', 'A volunteer helps. A volunteer is free.'),
  ),
  words(
    'hard-word',
    'A hard word of easy read is not explained.',
    'easy-read-hard-words',
    'en/easy-read.json',
    (phrases) => ({ anyone: `${(phrases['anyone'] ?? '').replace(/\.$/, '')} with jurisdiction.` }),
  ),
];
