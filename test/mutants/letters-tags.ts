/** What a screen reader gets: tags, languages, alternative texts, and what the glyphs stand for. */
import type { Cluster, Content, GlyphRun, Tag } from '../../src/typeset/page.ts';
import type { LetterMutation } from './letters.ts';
import {
  contentsOf,
  firstTag,
  isCode,
  isLong,
  isPicture,
  redrawn,
  repainted,
  replaced,
  tagsOf,
  withRole,
} from './tree.ts';

/** The content with some of its clusters changed. */
const reclustered = (content: Content, change: (cluster: Cluster, at: number, run: GlyphRun) => Cluster): Content =>
  repainted(content, {
    runs: content.piece.runs.map((run) => ({
      ...run,
      clusters: run.clusters.map((cluster, at) => change(cluster, at, run)),
    })),
  });
const withoutAlt = ({ alt: _gone, ...tag }: Tag): Tag => tag;
const panelLine = (tag: Tag): boolean => tag.role === 'P' && tag.language !== undefined;

export const tagRows: readonly LetterMutation[] = [
  {
    id: 'alt-dropped',
    what: 'A picture’s alternative text is gone.',
    caughtBy: 'alt-texts',
    damage({ letters: { easy } }) {
      const picture = firstTag(easy, isPicture);
      return { easy: replaced(easy, picture, withoutAlt(picture)) };
    },
  },
  {
    id: 'alt-of-another',
    what: 'A picture has another picture’s alternative text.',
    caughtBy: 'alt-texts',
    damage({ letters: { easy } }) {
      const pictures = tagsOf(easy.tree).filter(isPicture);
      const [first, other] = [pictures[0], pictures.find(({ alt }) => alt !== pictures[0]?.alt)];
      if (first === undefined || other?.alt === undefined) throw new Error('The letter has too few pictures.');
      return { easy: replaced(easy, first, { ...first, alt: other.alt }) };
    },
  },
  {
    id: 'code-alt-dropped',
    what: 'The QR code’s alternative text is gone.',
    caughtBy: 'alt-texts',
    damage({ letters: { pl } }) {
      const code = firstTag(pl, isCode);
      return { pl: replaced(pl, code, withoutAlt(code)) };
    },
  },
  {
    id: 'letter-language',
    what: 'A Polish letter is tagged as English.',
    caughtBy: 'language-of-parts',
    damage: ({ letters: { pl } }) => ({ pl: { ...pl, tree: { ...pl.tree, language: 'en' } } }),
  },
  {
    id: 'letter-language-gone',
    what: 'A Polish letter does not say its language, in a file that says English.',
    caughtBy: 'own-row',
    // Said to be undefined, it keeps the writer from taking the letter's own.
    damage: ({ letters: { pl } }) => ({ pl: { ...pl, tree: Object.assign({}, pl.tree, { language: undefined }) } }),
  },
  {
    id: 'line-language',
    what: 'One line of the panel of languages is tagged as another language.',
    caughtBy: 'language-of-parts',
    damage({ letters: { en } }) {
      const line = firstTag(en, panelLine);
      return { en: replaced(en, line, { ...line, language: 'tr' === line.language ? 'pl' : 'tr' }) };
    },
  },
  {
    id: 'untagged',
    what: 'A paragraph is printed and stands in no tag.',
    caughtBy: 'text-equals-letter',
    damage({ letters: { en } }) {
      const target = firstTag(en, isLong);
      const pages = en.pages.map((page, at) => ({
        ...page,
        artifacts: [...page.artifacts, ...contentsOf(target).filter((content) => content.page === at)],
      }));
      return { en: { ...replaced(en, target), pages } };
    },
  },
  {
    id: 'order',
    what: 'Two paragraphs are read out in the wrong order.',
    caughtBy: 'text-equals-letter',
    damage({ letters: { en } }) {
      const [a, b] = tagsOf(en.tree).filter(isLong);
      if (a === undefined || b === undefined) throw new Error('The letter has too few paragraphs.');
      const copy = { ...a };
      return { en: replaced(replaced(replaced(en, b, copy), a, b), copy, a) };
    },
  },
  {
    id: 'heading-lost',
    what: 'A heading is tagged as a paragraph.',
    caughtBy: 'text-equals-letter',
    damage({ letters: { en } }) {
      const heading = firstTag(en, withRole('H2'));
      return { en: replaced(en, heading, { ...heading, role: 'P' }) };
    },
  },
  {
    id: 'subject-twice',
    what: 'A second main heading stands in the letter.',
    caughtBy: 'tags-present',
    damage({ letters: { en } }) {
      const heading = firstTag(en, withRole('H2'));
      return { en: replaced(en, heading, { ...heading, role: 'H1' }) };
    },
  },
  {
    id: 'item-lost',
    what: 'One item of a list is gone.',
    caughtBy: 'text-equals-letter',
    damage: ({ letters: { ur } }) => ({ ur: replaced(ur, firstTag(ur, withRole('LI'))) }),
  },
  {
    id: 'wrong-unicode',
    what: 'A letter of the heading is copied and read out as another one (ToUnicode).',
    caughtBy: 'text-equals-letter',
    damage: ({ letters: { en } }) => ({
      en: redrawn(en, firstTag(en, withRole('H1')), (content) =>
        reclustered(content, (cluster, at) => (at === 2 ? { ...cluster, text: 'Q' } : cluster)),
      ),
    }),
  },
  {
    id: 'urdu-said',
    what: 'What is read out for an Urdu heading is not what is printed (ActualText).',
    caughtBy: 'said-as-printed',
    damage({ letters: { ur } }) {
      const heading = firstTag(ur, withRole('H2'));
      return { ur: replaced(ur, heading, { ...heading, actualText: 'کچھ اور' }) };
    },
  },
];
