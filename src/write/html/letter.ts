/**
 * A Letter as a fragment of a web page. What is said stays; what only paper needs goes: a page needs
 * no QR code to itself, no panel that leads to its own translations (the site's navigation is that
 * offer), and no slip to cut off. What was left out is named in the result, never dropped in silence.
 */
import type { Block, Contacts, Figure, Letter, Letterhead, List, PictureRow } from '../../letter.ts';
import type { Picture } from '../../picture.ts';
import { attribute, escapeHtml } from './escape.ts';
import { besideFilm, type Film, filmPlayer } from './film.ts';
import type { LinkFrom } from './inline.ts';
import { inlinesToHtml, personalOnPage, wordsOf } from './inline.ts';

export interface WebContext {
  /** See `LinkFrom`. */
  readonly link: LinkFrom;
  /** The address of a picture's file, as seen from the page. */
  readonly picture: (picture: Picture) => string;
  /** A film that takes the place of the letter's first figure, which becomes its poster. */
  readonly film?: Film;
}

export interface WebLetter {
  readonly html: string;
  /** Kinds of block that stand on paper only, in the order they were met. */
  readonly leftOut: readonly Block['kind'][];
}

/**
 * Writes a Letter's blocks as HTML flow content, one block a line.
 * @throws CannotRun if the Letter holds a Field or an Address.
 */
export function letterToHtml(letter: Letter, context: WebContext): WebLetter {
  const leftOut: Block['kind'][] = [];
  let { film } = context;

  const blocks = (children: readonly Block[]): string => children.map(block).join('');
  const inlines = (children: Parameters<typeof inlinesToHtml>[0]): string => inlinesToHtml(children, context.link);
  const paragraph = (children: Parameters<typeof inlinesToHtml>[0]): string => `<p>${inlines(children)}</p>\n`;
  const omit = (kind: Block['kind']): string => {
    leftOut.push(kind);
    return '';
  };

  function block(node: Block): string {
    switch (node.kind) {
      case 'heading':
        return `<h${node.level}>${inlines(node.children)}</h${node.level}>\n`;
      case 'paragraph':
        return paragraph(node.children);
      case 'list':
        return list(node);
      case 'letterhead':
        return letterhead(node);
      case 'picture-row':
        return pictureRow(node);
      case 'figure':
        return figure(node);
      case 'contacts':
        return contacts(node);
      case 'section':
        return section(node.children, node.begins === 'here');
      case 'address':
        throw personalOnPage("the resident's postal address");
      case 'code':
      case 'language-panel':
      case 'slip':
      case 'choice':
      case 'write-on':
        return omit(node.kind);
    }
  }

  function list(node: List): string {
    const tag = node.ordered ? 'ol' : 'ul';
    const items = node.items.map((item) => `<li>${inlines(item)}</li>\n`).join('');
    return `<${tag}>\n${items}</${tag}>\n`;
  }

  function letterhead(node: Letterhead): string {
    // A name that stands beside its logo is said once (WCAG 2.2, technique H2).
    const named = node.lines.some((line) => wordsOf(line) === node.logo?.alt);
    const logo = node.logo === null ? '' : `${image(named ? { ...node.logo, alt: '' } : node.logo)}\n`;
    const lines = node.lines.map((line) => inlines(line)).join('<br>\n');
    return `<div class="letterhead">\n${logo}${lines === '' ? '' : `<p>${lines}</p>\n`}</div>\n`;
  }

  function pictureRow(node: PictureRow): string {
    return `<div class="picture-row${node.prominence === 'side' ? ' side' : ''}">\n${image(node.picture)}\n<div>\n${blocks(node.children)}</div>\n</div>\n`;
  }

  function figure(node: Figure): string {
    const caption = node.caption === null ? '' : `<figcaption>${inlines(node.caption)}</figcaption>\n`;
    const shown = film;
    film = undefined;
    if (shown === undefined) return `<figure>\n${image(node.picture)}\n${caption}</figure>\n`;
    const page = { link: context.link, poster: context.picture(node.picture), size: size(node.picture) };
    return `<figure>\n${filmPlayer(shown, node.picture, page)}\n${caption}</figure>\n${besideFilm(shown, context.link)}`;
  }

  function contacts(node: Contacts): string {
    const items = node.items.map(
      (item) => `<div><dt>${inlines(item.term)}</dt><dd>${inlines(item.detail)}</dd></div>\n`,
    );
    return `<dl class="contacts">\n${items.join('')}</dl>\n`;
  }

  /** A section of which nothing but headings is left (the slip's) goes as a whole. */
  function section(children: readonly Block[], here: boolean): string {
    const parts = children.map((child) => ({ kind: child.kind, html: block(child) }));
    const emptied = parts.some((part) => part.html === '');
    if (emptied && parts.every((part) => part.kind === 'heading' || part.html === '')) return '';
    const inside = parts.map((part) => part.html).join('');
    return `<section${here ? '' : ' class="new-page"'}>\n${inside}</section>\n`;
  }

  function image(picture: Picture): string {
    const address = attribute('src', context.picture(picture)) + attribute('alt', picture.alt);
    return `<img${address}${size(picture)}>`;
  }

  return { html: blocks(letter.blocks), leftOut };
}

/** Whole numbers of the picture's own ratio, so that the page doesn't jump when it arrives. */
function size({ source }: Picture): string {
  const width = source.format === 'svg' ? 480 : Math.round(source.width);
  const height = Math.max(1, Math.round((width * source.height) / source.width));
  return ` width="${escapeHtml(String(width))}" height="${escapeHtml(String(height))}"`;
}
