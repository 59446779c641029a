/** What a Letter says on the web, phrase by phrase, read from the Letter alone. */
import type { Block, Inline, Letter } from '../../letter.ts';
import type { SaidPhrase } from './expectation.ts';

/**
 * The words of a Letter in the order in which a screen reader must say them. What only paper needs says
 * nothing here: a code to the page itself, the panel of languages (the site's own navigation is that offer),
 * the reply slip; and a part of which nothing but its headings would be left.
 */
export function saidOnTheWeb(letter: Letter): SaidPhrase[] {
  return letter.blocks.flatMap((block) => ofBlock(block, letter.language));
}

function ofBlock(block: Block, language: string): SaidPhrase[] {
  switch (block.kind) {
    case 'heading':
      return ofInlines(block.children, language).map((phrase) => ({ ...phrase, heading: block.level }));
    case 'paragraph':
      return ofInlines(block.children, language);
    case 'list':
      return block.items.flatMap((item) => ofInlines(item, language));
    case 'letterhead': {
      const lines = block.lines.flatMap((line) => ofInlines(line, language));
      // A logo says nothing that a line beside it says.
      const logo = block.logo === null || lines.some(({ text }) => text === block.logo?.alt) ? null : block.logo;
      return [...(logo === null ? [] : [{ text: logo.alt, language }]), ...lines];
    }
    case 'picture-row':
      return [{ text: block.picture.alt, language }, ...block.children.flatMap((child) => ofBlock(child, language))];
    case 'figure':
      return [{ text: block.picture.alt, language }, ...ofInlines(block.caption ?? [], language)];
    case 'contacts':
      return block.items.flatMap(({ term, detail }) => [...ofInlines(term, language), ...ofInlines(detail, language)]);
    case 'section':
      return onlyHeadingsLeft(block.children) ? [] : block.children.flatMap((child) => ofBlock(child, language));
    case 'address':
    case 'code':
    case 'language-panel':
    case 'slip':
    case 'choice':
    case 'write-on':
      return [];
  }
}

function onlyHeadingsLeft(children: readonly Block[]): boolean {
  const left = children.filter((child) => child.kind === 'heading' || ofBlock(child, '').length > 0);
  return left.length < children.length && left.every(({ kind }) => kind === 'heading');
}

/** One phrase for each stretch in one language. */
function ofInlines(inlines: readonly Inline[], language: string): SaidPhrase[] {
  const phrases: { text: string; language: string }[] = [];
  const say = (nodes: readonly Inline[], tongue: string): void => {
    for (const node of nodes) {
      if (node.kind === 'strong' || node.kind === 'link') say(node.children, tongue);
      else if (node.kind === 'foreign') say(node.children, node.language);
      else if (phrases.at(-1)?.language === tongue)
        phrases[phrases.length - 1] = { text: `${phrases.at(-1)?.text}${node.text}`, language: tongue };
      else phrases.push({ text: node.text, language: tongue });
    }
  };
  say(inlines, language);
  return phrases;
}
