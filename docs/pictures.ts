/** Renews the README's pictures from a run of the worked example: `node docs/pictures.ts [OUTPUT]`. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const output = process.argv[2] ?? 'output/citizens-assembly';
const shown = [
  ...['standard', 'large-print', 'giant-print', 'easy-read', 'bsl'].map((format) => `en-${format}.png`),
  ...['cy', 'ur', 'bn', 'pl', 'so'].map((language) => `${language}-standard.png`),
];
mkdirSync('docs/pictures', { recursive: true });
for (const name of shown) copyFileSync(join(output, 'report/thumbnails', name), join('docs/pictures', name));
