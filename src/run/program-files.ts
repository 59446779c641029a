/** Where the program's own folders are: two folders above this file, in `src/` as in `dist/`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** @param name `templates`, `locales`, `examples` … */
export const programFolder = (name: string): string => fileURLToPath(new URL(`${name}/`, root));

/** A file beside this one, with the ending it has where the program runs: `.ts` here, `.js` in `dist/`. */
export const besideThis = (name: string): string =>
  fileURLToPath(new URL(`./${name}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url));

/** Version of the program, as its package.json says it: `0.1.0`. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
  return version;
}
