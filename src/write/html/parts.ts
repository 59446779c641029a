/** What the site is made with, read from disk once: page templates, style sheet, icons, typefaces. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { MAIN_FACE, readTypeface, type Typeface } from './typefaces.ts';

export interface SiteParts {
  /** Handlebars sources by name: `page`, `site-index` … */
  readonly templates: Readonly<Record<TemplateName, string>>;
  /** `site.css`. */
  readonly css: string;
  /** Scripts by their file's name in the site's `assets/`: `site.js`, `reply.js`, `film.js`. */
  readonly scripts: ReadonlyMap<string, string>;
  /** `site-worker.js`, which becomes the service worker. */
  readonly worker: string;
  /** SVG content (paths in a 24 × 24 box) by the icon's name in Material Symbols. */
  readonly icons: ReadonlyMap<string, string>;
  /** Typefaces by id, the main one first; null: left to the reader's own device. */
  readonly faces: ReadonlyMap<string, Typeface | null>;
}

const TEMPLATES = [
  'page',
  'site-header',
  'site-footer',
  'site-index',
  'site-letter',
  'site-not-found',
  'site-offline',
  'site-reply',
] as const;
const SCRIPTS = ['site.js', 'reply.js', 'film.js'];
export type TemplateName = (typeof TEMPLATES)[number];

/** Icons that the page templates use by themselves. */
const OWN_ICONS = [
  'language',
  'mail-outline',
  'download',
  'expand-more',
  'edit-outline',
  'chat-outline',
  'headphones-outline',
];

const IconSet = z.object({ icons: z.record(z.string(), z.object({ body: z.string() })) });

/**
 * @param folder The folder that holds `page.hbs`, `site-*.hbs` and `site.css`.
 * @param faces Ids of the languages' faces (`typeset/faces.ts`).
 * @param iconNames Names in Material Symbols (Apache-2.0) of the icons of the ways to read.
 * @throws Error if a template or an icon isn't there: the program's own parts are broken.
 */
export function readSiteParts(folder: string, faces: readonly string[], iconNames: readonly string[]): SiteParts {
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const templates = Object.fromEntries(TEMPLATES.map((name) => [name, text(`${name}.hbs`)]));
  const typefaces = new Map([MAIN_FACE, ...faces].map((face) => [face, readTypeface(face)]));
  return {
    templates: templates as Record<TemplateName, string>,
    css: text('site.css'),
    worker: text('site-worker.js'),
    scripts: new Map(SCRIPTS.map((name) => [name, text(name)])),
    icons: readIcons([...OWN_ICONS, ...iconNames]),
    faces: typefaces,
  };
}

function readIcons(names: readonly string[]): Map<string, string> {
  const file = createRequire(import.meta.url).resolve('@iconify-json/material-symbols/icons.json');
  const { icons } = IconSet.parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(
    names.map((name) => {
      const icon = icons[name];
      if (icon === undefined) throw new Error(`There is no icon named “${name}” in Material Symbols.`);
      return [name, icon.body];
    }),
  );
}
