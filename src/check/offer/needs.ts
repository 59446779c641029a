/**
 * What an offer of another format needs to be perceived by those whom it is for, as data: one row an
 * offer. Languages need no row: each offers itself.
 */

export interface OfferNeed {
  /** Id of the format that is offered. */
  readonly format: string;
  /** The sign beside it, by its name in the templates: known to readers of that format without words. */
  readonly picture: string;
  /** Name of its page's address in words (`{{bslPage}}`). */
  readonly address: string;
}

export const offerNeeds: readonly OfferNeed[] = [
  { format: 'bsl', picture: 'sign-language', address: 'bslPage' },
  { format: 'easy-read', picture: 'easy-read', address: 'easyPage' },
];

/** Templates whose letters make these offers: what is read as running text, and not by pictures or as a film. */
export const offeringTemplates: readonly string[] = ['letter'];

/** Formats that reach people by touch or ear: blind people are told by them. */
export const formatsWithoutInk: readonly string[] = ['braille', 'audio', 'digital'];
