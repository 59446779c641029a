/** The form of the reply page: what it sends where, and where on the page it stands. */
import type { Letter } from '../../letter.ts';
import type { SiteInput } from './input.ts';

/** What `site-reply.hbs` is given. */
export interface ReplyForm {
  /** The council's own form, or null: nothing is sent then. */
  readonly action: string | null;
  /** BCP 47: tells the council in which language its answer is read. */
  readonly language: string;
  /** Words of the button. */
  readonly send: string;
  readonly answers: readonly { readonly value: string; readonly words: string }[];
  /** `sms:` address for a message with the code, where nothing is sent; else null. */
  readonly message: string | null;
}

/** What is sent for each answer, by the key of its words, which are the paper slip's own. */
const ANSWERS = { yes: 'letter:slipYes', no: 'letter:slipNo', talk: 'letter:slipTalk' };

export function replyForm({ replyForm: action, replyMessage, t }: SiteInput, language: string): ReplyForm {
  return {
    action,
    language,
    send: action === null ? 'reply:check' : 'reply:send',
    answers: Object.entries(ANSWERS).map(([value, key]) => ({ value, words: t(language, key) })),
    message: action === null ? replyMessage : null,
  };
}

/** What stands before and after the form: a letter up to its first heading of level 2, and from there on. */
export function atSecondHeading(letter: Letter): readonly [Letter, Letter] {
  const found = letter.blocks.findIndex((block) => block.kind === 'heading' && block.level === 2);
  const at = found < 0 ? letter.blocks.length : found;
  return [
    { ...letter, blocks: letter.blocks.slice(0, at) },
    { ...letter, blocks: letter.blocks.slice(at) },
  ];
}
