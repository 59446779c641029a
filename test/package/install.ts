/**
 * The published package as a user gets it: packed, installed in an empty project without development dependencies, and
 * run. Not part of `npm test`: it builds, and installs 400 MB. Run it as `npm run test:package`; it prints
 * `N passed` and exits 1 where something fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'everyletter-package-'));
const faults: string[] = [];
let passed = 0;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function expectThat(says: string, holds: boolean, otherwise = ''): void {
  say(`${holds ? 'ok    ' : 'FAILED'}  ${says}`);
  if (holds) passed += 1;
  else faults.push(says);
  if (!holds && otherwise !== '') say(otherwise);
}

function run(command: string, given: readonly string[], cwd = folder) {
  // pa11y's puppeteer would download a browser of its own; ours comes inside a package.
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', EVERYLETTER_SECRET: undefined };
  const { status, stdout, stderr } = spawnSync(command, given, { cwd, env, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

try {
  const packed = run('npm', ['pack', '--pack-destination', folder], root);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (packed.status !== 0 || tarball === undefined) throw new Error(`npm pack failed: ${packed.err}`);
  const files = run('tar', ['tf', join(folder, tarball)]).out.split('\n');
  const secrets = files.filter((name) => /\.secret|\.env|(^|\/)(test|src|node_modules)\//.test(name));
  expectThat('the package holds no secret, no test and no source', secrets.length === 0, secrets.join('\n'));

  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const installed = run('npm', ['i', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`]);
  expectThat('it installs in an empty project', installed.status === 0, installed.err);

  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const everyletter = (...given: readonly string[]) => run('npx', ['--no-install', 'everyletter', ...given]);
  expectThat('npx everyletter --version', everyletter('--version').out.trim() === version);

  const begun = everyletter('init', 'my-campaign');
  expectThat('it begins a campaign', begun.status === 0 && existsSync(join(folder, 'my-campaign/campaign.yaml')));
  const made = everyletter('generate', 'my-campaign', '--limit', '3', '--out', 'out');
  expectThat('it makes three letters and the site, exit code 0', made.status === 0, made.out + made.err);
  expectThat('it says that veraPDF was not run, and why', /not run {2}PDFs of .* veraPDF /.test(made.out), made.out);
  expectThat('its browser checked the pages', /passed {3}Pa11y/.test(made.out), made.out);
  const output = join(folder, 'out/my-campaign');
  for (const file of [
    'print/001-standard.pdf',
    'print/manifest.csv',
    'site/index.html',
    'report/index.html',
    'run.json',
  ])
    expectThat(`it made ${file}`, existsSync(join(output, file)));

  const program = "import { CannotRun, generate } from 'everyletter'; console.log(typeof generate, CannotRun.name);";
  const library = run(process.execPath, ['--input-type=module', '--eval', program]);
  expectThat('it is a library', library.out.trim() === 'function CannotRun', library.err);
  writeFileSync(
    join(folder, 'use.ts'),
    "import { CannotRun, type Finding } from 'everyletter';\nexport const findings: readonly Finding[] = new CannotRun([]).findings;\n" +
      '// @ts-expect-error: it is no string, so the types are there.\nexport const wrong: string = findings;\n',
  );
  const tsc = join(root, 'node_modules/.bin/tsc');
  const typed = run(tsc, [
    '--noEmit',
    '--module',
    'nodenext',
    '--target',
    'es2024',
    '--strict',
    '--skipLibCheck',
    'use.ts',
  ]);
  expectThat('its types are there', typed.status === 0, typed.out);
} catch (error) {
  faults.push(error instanceof Error ? error.message : String(error));
  say(faults.at(-1) ?? '');
} finally {
  rmSync(folder, { recursive: true });
}
say(faults.length === 0 ? `${passed} passed` : `${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
