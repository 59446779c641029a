import { createHash } from 'node:crypto';
import type { Block, Inline } from '../letter.ts';

/**
 * The content of inlines as one string, equal for equal content; null where a resident's own data is
 * in it, so that it is neither kept nor shared.
 */
export function inlineKey(children: readonly Inline[]): string | null {
  let key = '';
  for (const child of children) {
    switch (child.kind) {
      case 'text':
        key += `\u0001t${child.text}`;
        break;
      case 'fact':
        key += `\u0001${child.isolate ? 'i' : 'f'}${child.text}`;
        break;
      case 'field':
        return null;
      default: {
        const inner = inlineKey(child.children);
        if (inner === null) return null;
        const own =
          child.kind === 'strong'
            ? 's'
            : child.kind === 'link'
              ? `l${child.href}`
              : `w${child.language}\u0003${child.direction}`;
        key += `\u0001${own}\u0002${inner}\u0004`;
      }
    }
  }
  return key;
}

function linesKey(lines: readonly (readonly Inline[])[]): string | null {
  let key = '';
  for (const line of lines) {
    const own = inlineKey(line);
    if (own === null) return null;
    key += `\u0005${own}`;
  }
  return key;
}

function join(...parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : parts.join('\u0006');
}

/** As `inlineKey`, for a block. Pictures count by their hash and words. */
export function blockKey(block: Block): string | null {
  switch (block.kind) {
    case 'heading':
      return join(`h${block.level}`, inlineKey(block.children));
    case 'paragraph':
    case 'choice':
      return join(block.kind, inlineKey(block.children));
    case 'list':
      return join(block.ordered ? 'ol' : 'ul', linesKey(block.items));
    case 'letterhead':
      return join('lh', block.logo?.source.hash ?? '', block.logo?.alt ?? '', linesKey(block.lines));
    case 'address':
      return null;
    case 'picture-row':
      return join(
        `pr${block.prominence ?? ''}`,
        block.picture.source.hash,
        block.picture.alt,
        blocksKey(block.children),
      );
    case 'figure':
      return join(
        'fig',
        block.picture.source.hash,
        block.picture.alt,
        block.caption === null ? '' : inlineKey(block.caption),
      );
    case 'code':
      return block.code.personal
        ? null
        : join('code', block.prominence, block.code.address, block.code.alt, block.code.short, inlineKey(block.label));
    case 'language-panel':
      return block.code.personal
        ? null
        : join(
            'panel',
            block.code.address,
            block.code.alt,
            block.code.short,
            linesKey(block.lines.map(({ children }) => children)),
          );
    case 'contacts':
      return join('dl', linesKey(block.items.flatMap(({ term, detail }) => [term, detail])));
    case 'write-on':
      return join(`w${block.lines}`, inlineKey(block.label));
    case 'slip':
    case 'section':
      return blocksKey(block.children);
  }
}

function blocksKey(blocks: readonly Block[]): string | null {
  return join(...blocks.map(blockKey));
}

/** A short name of a long key, for the keys of pieces: the same content has the same name in every run. */
export function shortKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 16);
}
