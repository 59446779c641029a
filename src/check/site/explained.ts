/**
 * Warnings of the checkers that were looked at and stand, each with its reason. A warning that isn't
 * in this table must be mended, or looked at and added here. An error is never explained away.
 */
export interface Explained {
  /** The checker's code; HTML_CodeSniffer's is matched at its end. */
  readonly code: string;
  /** The elements it is explained for: their opening tag must match. */
  readonly element: RegExp;
  readonly reason: string;
}

export const explained: readonly Explained[] = [
  {
    code: '1_3_1.H48',
    element: /^<(p|dd|li)\b/,
    reason: 'A sentence that names more than one address is a sentence, and not a list of links for finding the way.',
  },
  {
    code: '1_3_1.H42',
    element: /^<p\b/,
    reason: 'A short paragraph in bold, such as the name of the person who signs, carries weight and heads nothing.',
  },
  {
    code: '1_1_1.H67.2',
    element: /^<img\b[^>]*\balt=""/,
    reason:
      'A picture whose words stand beside it, such as a logo with its name, is passed over, so that nothing is said twice; a picture whose words are lost is found by what a screen reader says.',
  },
];

/** The reason why a warning stands, or null. */
export function reasonFor(code: string, context: string): string | null {
  const found = explained.find((one) => code.endsWith(one.code) && one.element.test(context));
  return found?.reason ?? null;
}
