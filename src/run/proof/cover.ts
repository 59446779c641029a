/** The proof's own first sheets: which letter is there for which reason, and where to sign. A letter like any other to
 * the typesetter, in the words of the program: it is for the officer, not for residents. */
import type { Block, Inline, Letter } from '../../letter.ts';
import { type Style, styles } from '../../typeset/styles.ts';
import type { ChosenLetter } from './choose.ts';

export const coverStyle: Style = {
  ...styles.standard,
  id: 'proof-cover',
  size: 11,
  headings: { 1: 20, 2: 14, 3: 11 },
  paragraphGap: 1,
  contacts: 'columns',
};

export interface CoverFacts {
  readonly campaign: string;
  /** Letters of the whole run. */
  readonly letters: number;
  readonly languages: number;
  readonly formats: number;
  /** The first eight digits of the campaign's state. */
  readonly state: string;
  readonly version: string;
  /** Conditions of templates that go one way for everyone. */
  readonly oneWay: readonly string[];
  readonly entries: readonly CoverEntry[];
}
export interface CoverEntry {
  /** 1-based page of the proof. */
  readonly page: number;
  readonly chosen: ChosenLetter;
  /** `Polish`. */
  readonly language: string;
  readonly format: string;
}

export function coverLetter(facts: CoverFacts): Letter {
  const number = new Intl.NumberFormat('en-GB');
  const { campaign, letters, entries, languages, formats } = facts;
  const blocks: Block[] = [
    { kind: 'heading', level: 1, children: text(`Proof: ${campaign}`) },
    paragraph(
      `${number.format(letters)} letters in ${count(languages, 'language')} and ${count(formats, 'format')} were measured. ` +
        `The ${number.format(entries.length)} behind this list stand for all of them: each extreme and each kind occurs. ` +
        'They are the very letters of the print run, with its marks and its residents’ data: show them to nobody who need not see them. Rows are those of the spreadsheet.',
    ),
    { kind: 'heading', level: 2, children: text('Which letter is here for which reason') },
    {
      kind: 'contacts',
      items: entries.map(({ page, chosen: { letter, reasons }, language, format }) => ({
        term: text(`Page ${page}`),
        detail: text(
          `Letter ${letter.sequence} (row ${letter.row}), ${language}, ${format}, ${count(Math.ceil(letter.pages / 2), 'sheet')}. ${reasons.join(' ')}`,
        ),
      })),
    },
    ...(facts.oneWay.length === 0
      ? []
      : [
          paragraph(
            `These conditions of the templates go one way for everyone in this run, so that no letter can show the other: ${facts.oneWay.join('; ')}.`,
          ),
        ]),
    {
      kind: 'section',
      begins: 'here',
      children: [
        { kind: 'heading', level: 2, children: text('To sign') },
        paragraph('I have looked at each of these letters. They may be printed and posted.'),
        { kind: 'write-on', label: text('Name'), lines: 1 },
        { kind: 'write-on', label: text('Signature'), lines: 1 },
        { kind: 'write-on', label: text('Date'), lines: 1 },
      ],
    },
    paragraph(
      `Then record it, so that the print run can be made: everyletter proof, with --approve and your name. It holds for this state of the campaign (${facts.state}, everyletter ${facts.version}); after any change a new proof is needed.`,
    ),
  ];
  return {
    language: 'en',
    direction: 'ltr',
    title: `Proof: ${campaign}`,
    blocks,
    furniture: { pageOf: 'Proof, page {{page}} of {{pages}} of the list', reference: null, referenceLabel: '' },
  };
}

const text = (words: string): Inline[] => [{ kind: 'text', text: words }];
const paragraph = (words: string): Block => ({ kind: 'paragraph', children: text(words) });
const count = (of: number, one: string): string => `${of} ${of === 1 ? one : `${one}s`}`;
