/** Small campaigns in folders of their own: the worked example's words and facts, a few residents. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const repository = (path: string): string => join(root, path);

export const allFormats = ['standard', 'large-print', 'giant-print', 'easy-read', 'bsl'];
/** Long enough to be a secret, and plain to look for in what a run writes. */
export const secret = 'a secret that is nowhere to be seen';

/** A new folder, taken away when its test, or the tests of its file, have ended. */
export function temporaryFolder(keep?: (remove: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'everyletter-cli-'));
  (keep ?? onTestFinished)(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const header = 'recipient_id,name,address_line_1,address_line_2,town,postcode,language,format';
const names = ['Ayesha Siddiqui', 'বিপাশা রায়', '', 'Mr Łukasz Żak', 'بشریٰ صدیقی'];

/** A row for each language × format; names in several scripts, one resident unnamed. */
export function rowsFor(languages: readonly string[], formats: readonly string[]): string[] {
  return languages.flatMap((language, l) =>
    formats.map((format, f) => {
      const at = l * formats.length + f;
      return `R-${at + 1},${names[at % names.length]},${at + 1} Linden Road,,London,SE30 ${(at % 9) + 1}AA,${language},${format}`;
    }),
  );
}

export interface CampaignWishes {
  readonly languages?: readonly string[];
  readonly formats?: readonly string[];
  readonly rows?: readonly string[];
}

/** Writes a campaign called `small` into the folder. @returns its path */
export function makeCampaign(folder: string, wishes: CampaignWishes = {}): string {
  const { languages = ['en'], formats = ['standard'] } = wishes;
  const campaign = join(folder, 'small');
  const example = repository('examples/citizens-assembly');
  for (const own of ['pictures', 'media']) cpSync(join(example, own), join(campaign, own), { recursive: true });
  const yaml = readFileSync(join(example, 'campaign.yaml'), 'utf8')
    .replace(/^id: .*$/m, 'id: small')
    .replace(/^languages: .*$/m, `languages: [${languages.join(', ')}]`)
    .replace(/^formats: .*$/m, `formats: [${formats.join(', ')}]`)
    // A computer's voice and braille are on some machines only.
    .replace(/^listen: .*\n/m, '')
    .replace(/^braille: .*\n/m, '')
    .replace(/^defaultFormat: .*$/m, `defaultFormat: ${formats[0]}`);
  writeFileSync(join(campaign, 'campaign.yaml'), yaml);
  writeFileSync(
    join(campaign, 'recipients.csv'),
    [header, ...(wishes.rows ?? rowsFor(languages, formats)), ''].join('\r\n'),
  );
  return campaign;
}

/** Changes a text file by one replacement, which must find something. */
export function change(path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`Nothing in ${path} looks like ${String(from)}.`);
  writeFileSync(path, after);
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Neither Java nor a browser, which have tests of their own: a run is then a few seconds. */
export const alone = { PATH: '', CHROME_PATH: '/no/browser' };
/** With the secret that codes come from, so that they are the same each time. */
export const aloneWithSecret = { ...alone, EVERYLETTER_SECRET: secret };

export function start(args: readonly string[], environment: NodeJS.ProcessEnv = alone, cwd = root) {
  const { EVERYLETTER_SECRET: _, ...inherited } = process.env;
  return spawn(process.execPath, [repository('src/cli.ts'), ...args], { cwd, env: { ...inherited, ...environment } });
}

/** Runs the command line as a user does, in a process of its own. */
export function everyletter(args: readonly string[], environment?: NodeJS.ProcessEnv, cwd?: string): Promise<Ran> {
  const child = start(args, environment, cwd);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

/** Every file below the folder, with what its bytes hash to. */
export function hashes(folder: string, besides: (path: string) => boolean = () => false): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile() && !besides(path))
      .sort()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  );
}

/** Permissions in octal, as `600`. */
export const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);
