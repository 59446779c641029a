/**
 * Chromium out of the npm package `@sparticuz/chromium` (Linux on x64 only), unpacked once a user and
 * version. Several runs may want it at the same moment, so it is unpacked in a folder of its own and
 * put in place by one rename; a folder that belongs to somebody else is never used.
 */
import { existsSync, lstatSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

export interface Chromium {
  readonly executable: string;
  /** The folder it is in, which also holds `fonts/` for machines that have none. */
  readonly folder: string;
}

/** @throws Error if there is no room to unpack it, or its folder isn't ours. */
export async function unpackedChromium(): Promise<Chromium> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const user = userInfo();
  const folder = join(tmpdir(), `everyletter-chromium-${versionOf(entry)}-${user.uid}`);
  if (!existsSync(folder)) await unpack(entry, folder);
  if (lstatSync(folder).uid !== user.uid) throw new Error('The folder of the browser belongs to another user.');
  return { executable: join(folder, 'chromium'), folder };
}

async function unpack(entry: string, folder: string): Promise<void> {
  const own = mkdtempSync(`${folder}-`);
  try {
    await unpackInto(entry, own);
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package unpacks into `os.tmpdir()`. A worker has an environment of its own, so that ours stays. */
function unpackInto(entry: string, folder: string): Promise<void> {
  const program = `import(${JSON.stringify(entry)}).then((module) => module.default.executablePath())`;
  const worker = new Worker(program, { eval: true, env: { TMPDIR: folder } });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('The browser could not be unpacked.'))));
  });
}

function versionOf(entry: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  return String(version);
}
