/** A build of the worked example without its logo and its accent: black ink alone must be left. */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const signs = ['sign-language', 'easy-read', 'other-formats'];
const blackSign =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="14" fill="#1a1a1a"/></svg>';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Makes it in `folder`; gives the paths of its batches. Nothing but the print run is wanted, so that neither the browser nor Java is asked. */
export function makeBlackOnly(folder: string): readonly string[] {
  const campaign = join(folder, 'black-only');
  cpSync(join(root, 'examples/citizens-assembly'), campaign, { recursive: true });
  const path = join(campaign, 'campaign.yaml');
  const before = readFileSync(path, 'utf8');
  const after = before
    .replace(/^logo: .*\n/m, '')
    .replace(/^print:\n/m, 'print:\n  accent: { cmyk: [0, 0, 0, 100] }\n')
    .replace(/^id: .*$/m, 'id: black-only');
  writeFileSync(path, after);
  // The signs beside offers are free pictograms in colour: pictures, and not what is asked here.
  for (const name of signs) writeFileSync(join(campaign, 'pictures', `${name}.svg`), blackSign);
  const out = join(folder, 'black-only-output');
  const options = ['--formats', 'standard,large-print', '--limit', '40', '--out', out];
  const made = spawnSync(process.execPath, [join(root, 'src/cli.ts'), 'generate', campaign, ...options], {
    encoding: 'utf8',
    env: { ...process.env, CHROME_PATH: '/no/browser', PATH: '' },
  });
  const files = globSync('*/print/0*.pdf', { cwd: out }).toSorted();
  if (files.length < 2) throw new Error(`The example could not be made in black alone: ${made.stdout}${made.stderr}`);
  return files.map((file) => join(out, file));
}
