/** The site's pages that words may name as a short address, with the format that each is of. */
export interface SitePage {
  /** An id of the format table. */
  readonly format: string;
  /** Path below `/<language>/`, as in the format's row. */
  readonly path: string;
}

/** By placeholder: `{{bslPage}}` is printed as `letter.example.org/ur/bsl`. */
export const sitePages: ReadonlyMap<string, SitePage> = new Map([
  ['easyPage', { format: 'easy-read', path: 'easy/' }],
  ['bslPage', { format: 'bsl', path: 'bsl/' }],
]);
