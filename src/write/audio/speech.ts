/**
 * What is read aloud of a letter: who writes and about what, how long it takes and what it holds (RULES 8),
 * then its words. What only paper needs is left out, as on the web.
 */
import { CannotRun } from '../../errors.ts';
import type { Block, Inline, Letter } from '../../letter.ts';

/** Said in one breath; the next begins after a pause. */
export interface Spoken {
  readonly text: string;
  readonly heading: boolean;
}

/** @throws CannotRun if the letter holds a resident's own data */
export function spokenLetter(letter: Letter): Spoken[] {
  return letter.blocks.flatMap(spokenBlock).filter(({ text }) => text.trim() !== '');
}

function spokenBlock(block: Block): Spoken[] {
  const line = (children: readonly Inline[], heading = false): Spoken => ({ text: words(children), heading });
  switch (block.kind) {
    case 'heading':
      return [line(block.children, true)];
    case 'paragraph':
      return [line(block.children)];
    case 'list':
      return block.items.map((item) => line(item));
    case 'letterhead':
      return block.lines.map((one) => line(one));
    case 'picture-row':
    case 'section':
      return block.children.flatMap(spokenBlock);
    case 'figure':
      return block.caption === null ? [] : [line(block.caption)];
    case 'contacts':
      return block.items.map(({ term, detail }) => ({ text: `${words(term)}: ${words(detail)}`, heading: false }));
    case 'address':
      throw personal();
    case 'code':
    case 'language-panel':
    case 'slip':
    case 'choice':
    case 'write-on':
      return [];
  }
}

function words(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'field') throw personal();
      return 'children' in inline
        ? words(inline.children)
        : inline.kind === 'fact'
          ? digitByDigit(inline.text)
          : inline.text;
    })
    .join('');
}

/** A telephone number is said figure by figure, its groups apart; else it would be hundreds of millions. */
function digitByDigit(text: string): string {
  if (!/^[+\d][\d ]{6,}$/.test(text)) return text;
  return text
    .split(' ')
    .map((group) => [...group].join(' '))
    .join(', ');
}

function personal(): CannotRun {
  return new CannotRun([
    {
      check: 'site-no-personal-data',
      level: 'mend',
      where: { file: 'site' },
      says: 'A recording, which anyone can hear, was about to say a resident’s own data.',
      todo: 'Take it out of the words that the site uses; it belongs in the printed letter only.',
    },
  ]);
}
