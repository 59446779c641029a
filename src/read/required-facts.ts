/** Which facts of a campaign every letter of a format must carry, held against the letter itself. */
import type { Finding } from '../finding.ts';
import type { Block, Inline, Letter } from '../letter.ts';
import type { Campaign } from './campaign.ts';

/** Facts that `campaign.yaml` wants in this format and that the letter lacks: one finding each. */
export function lostFacts(letter: Letter, format: string, campaign: Campaign): Finding[] {
  const carried = factsOf(letter);
  return Object.entries(campaign.facts)
    .filter(([name, fact]) => (fact.in === 'all' || fact.in?.includes(format)) && !carried.has(name))
    .map(([name]) => ({
      check: 'required-fact',
      level: 'mend',
      where: { file: 'campaign.yaml', line: campaign.factLines.get(name) ?? 1, language: letter.language, format },
      says: `Everyone must be told “${name}”, and this letter does not say it.`,
      todo: `Name {{${name}}} in the words of this letter, or take ${format} out of the fact’s “in”.`,
    }));
}

/** Names of all facts that a letter carries. */
export function factsOf(letter: Letter): Set<string> {
  const names = new Set<string>();
  for (const inline of letter.blocks.flatMap(inlinesOf)) {
    if (inline.kind === 'fact') names.add(inline.name);
  }
  return names;
}

/** Every inline of a block, parents before their children, in reading order. */
export function inlinesOf(block: Block): Inline[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'choice':
      return deep(block.children);
    case 'list':
      return block.items.flatMap(deep);
    case 'letterhead':
      return block.lines.flatMap(deep);
    case 'address':
      return [];
    case 'figure':
      return deep(block.caption ?? []);
    case 'code':
    case 'write-on':
      return deep(block.label);
    case 'language-panel':
      return block.lines.flatMap((line) => deep(line.children));
    case 'contacts':
      return block.items.flatMap((item) => [...deep(item.term), ...deep(item.detail)]);
    case 'picture-row':
    case 'slip':
    case 'section':
      return block.children.flatMap(inlinesOf);
  }
}

function deep(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => ('children' in inline ? [inline, ...deep(inline.children)] : [inline]));
}
