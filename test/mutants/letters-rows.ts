/** Somebody else's letter, name, address or code. */
import type { LetterMutation } from './letters.ts';
import { contentsOf, firstTag, isCode, redrawn, repainted } from './tree.ts';

/** The same plain data with one string put for another, wherever it stands. */
export function reworded<T>(value: T, from: string, to: string): T {
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') return one.replaceAll(from, to);
    if (Array.isArray(one)) return one.map(walk);
    if (one === null || typeof one !== 'object' || ArrayBuffer.isView(one)) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value) as T;
}

export const rowRows: readonly LetterMutation[] = [
  {
    id: 'letters-swapped',
    what: 'Two residents’ letters change places in the batch.',
    caughtBy: 'own-row',
    damage: ({ letters: { en, next } }) => ({ en: next, next: en }),
  },
  {
    id: 'codes-swapped',
    what: 'Two residents’ QR codes are printed on each other’s letter.',
    caughtBy: 'qr-decodes',
    damage({ letters: { en, next } }) {
      const [mine, theirs] = [firstTag(en, isCode), firstTag(next, isCode)];
      const piece = (tag: typeof mine) => contentsOf(tag)[0]?.piece ?? {};
      return {
        en: redrawn(en, mine, (content) => repainted(content, piece(theirs))),
        next: redrawn(next, theirs, (content) => repainted(content, piece(mine))),
      };
    },
  },
  {
    id: 'code-tells',
    what: 'The address of a personal code names its reader’s format, so that servers learn it.',
    caughtBy: 'qr-private',
    damage: ({ reset }) => ({
      en: reset('en', (letter) => ({ ...letter, blocks: letter.blocks.map((block) => telling(block)) })),
    }),
  },
  {
    id: 'other-name',
    what: 'Another resident’s name stands in the greeting.',
    caughtBy: 'no-other-row',
    damage: ({ reset, said }) => ({
      en: reset('en', (letter) => ({
        ...letter,
        blocks: letter.blocks.map((block) =>
          block.kind === 'address' ? block : reworded(block, said.en.name ?? '?', said.next.name ?? '?'),
        ),
      })),
    }),
  },
  {
    id: 'address-line',
    what: 'A line of the address is another street’s.',
    caughtBy: 'own-row',
    damage: ({ reset, said }) => ({
      en: reset('en', (letter) => reworded(letter, said.en.addressLines[1] ?? '?', '1 Wrong Street')),
    }),
  },
  {
    id: 'postcode',
    what: 'The last letter of the postcode is wrong.',
    caughtBy: 'own-row',
    damage: ({ reset, said }) => {
      const postcode = said.en.addressLines.at(-1) ?? '?';
      const wrong = postcode.slice(0, -1) + (postcode.endsWith('X') ? 'W' : 'X');
      return { en: reset('en', (letter) => reworded(letter, postcode, wrong)) };
    },
  },
  {
    id: 'printed-code',
    what: 'The code to type has one sign wrong.',
    caughtBy: 'own-row',
    damage: ({ reset, said: { en } }) => {
      const wrong = en.code.slice(0, -1) + (en.code.endsWith('7') ? '8' : '7');
      return { en: reset('en', (letter) => reworded(letter, en.code, wrong)) };
    },
  },
  {
    id: 'letter-twice',
    what: 'One resident’s letter stands in the batch twice, in place of the next one’s.',
    caughtBy: 'own-row',
    damage: ({ letters: { en } }) => ({ en, next: en }),
  },
  {
    id: 'letter-lost',
    what: 'The letter of one row is not in the run.',
    caughtBy: 'one-letter-a-row',
    damage: ({ letters: { en } }) => ({ en }),
    due: ['next'],
  },
];

/** The block with every personal address turned into that of the easy read page. */
function telling<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/^(https:\/\/[^/]+\/)#/i, '$1en/easy/#') as T;
  if (Array.isArray(value)) return value.map(telling) as T;
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, telling(one)])) as T;
}
