/** What is wrong with a template before any letter is made, with the template's own line. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Finding } from '../finding.ts';
import { elements } from './letter-markup.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Unknown elements and missing attributes (a picture's `alt` among them), by line.
 * @param file the template's path as an officer knows it: `templates/letter.hbs` */
export function templateFaults(source: string, file: string): Finding[] {
  // Mustaches become dots of the same length, so that quotes inside them don't end an attribute
  // and every line number stays true.
  const bare = source.replace(/\{\{\{?[\s\S]*?\}\}\}?/g, (mustache) => mustache.replace(/[^\n]/g, '·'));
  // `<picture-row name="…"·>`: a block mustache inside a tag would read as an attribute of dots.
  const fragment = parseFragment(
    bare.replace(/(<[a-z-]+)(·+)/g, (_, tag, dots) => tag + ' '.repeat(dots.length)),
    { sourceCodeLocationInfo: true },
  );
  const findings: Finding[] = [];
  visit(fragment.childNodes, (name, attributes, line) => {
    const rule = elements.get(name);
    const where = { file, line };
    if (rule === undefined) {
      findings.push({
        check: 'template-element',
        level: 'mend',
        where,
        says: `<${name}> is not an element of a letter.`,
        todo: `Use one of ${[...elements.keys()].map((known) => `<${known}>`).join(' ')}.`,
      });
      return;
    }
    for (const wanted of rule.required) {
      if (!attributes.has(wanted)) {
        findings.push({
          check: wanted === 'alt' ? 'picture-alt' : 'template-attribute',
          level: 'mend',
          where,
          says: `<${name}> has no “${wanted}”.`,
          todo:
            wanted === 'alt'
              ? 'Say in words what the picture tells, through a key of locales: alt="{{plain "pictures:…"}}".'
              : `Add ${wanted}="…".`,
        });
      }
    }
    for (const given of attributes) {
      if (!given.includes('·') && !rule.required.includes(given) && !rule.optional.includes(given)) {
        findings.push({
          check: 'template-attribute',
          level: 'mend',
          where,
          says: `<${name}> has no use for “${given}”.`,
          todo: 'Take it out: looks belong to a style, not to a template.',
        });
      }
    }
  });
  return findings;
}

function visit(nodes: readonly Node[], element: (name: string, attributes: Set<string>, line: number) => void): void {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    element(node.tagName, new Set(node.attrs.map((attr) => attr.name)), node.sourceCodeLocation?.startLine ?? 1);
    visit('content' in node ? node.content.childNodes : node.childNodes, element);
  }
}
