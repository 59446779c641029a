/** Where the program's own folders are: two folders above this file, in `src/` as in `dist/`. */
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** @param name `templates`, `locales`, `examples` … */
export const programFolder = (name: string): string => fileURLToPath(new URL(`${name}/`, root));

/** A file beside this one, with the ending it has where the program runs: `.ts` here, `.js` in `dist/`. */
export const besideThis = (name: string): string =>
  fileURLToPath(new URL(`./${name}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url));
