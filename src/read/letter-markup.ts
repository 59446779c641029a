/**
 * The small semantic HTML that templates may emit, as data: which elements there are, which
 * attributes each must or may have. Anything else stops the run with the template's line.
 */
export interface ElementRule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const rule = (required: readonly string[] = [], optional: readonly string[] = []): ElementRule => ({
  required,
  optional,
});

export const elements: ReadonlyMap<string, ElementRule> = new Map([
  ['h1', rule()],
  ['h2', rule()],
  ['h3', rule()],
  ['p', rule()],
  ['br', rule()],
  ['ul', rule()],
  ['ol', rule()],
  ['li', rule()],
  ['dl', rule()],
  ['dt', rule()],
  ['dd', rule()],
  ['strong', rule()],
  ['a', rule(['href'])],
  ['span', rule(['lang', 'dir'])],
  ['figure', rule()],
  ['img', rule(['name', 'alt'])],
  ['figcaption', rule()],
  ['section', rule([], ['begins'])],
  ['letter-head', rule([], ['name', 'alt'])],
  ['post-address', rule()],
  ['post-line', rule()],
  ['picture-row', rule(['name', 'alt'], ['prominence'])],
  ['qr-code', rule(['to', 'prominence'])],
  ['language-panel', rule(['to'])],
  ['panel-line', rule(['lang', 'dir'])],
  ['reply-slip', rule()],
  ['slip-choice', rule()],
  ['write-on', rule(['lines'])],
  ['fact-value', rule(['name'], ['isolate'])],
  ['own-value', rule(['name'])],
]);
