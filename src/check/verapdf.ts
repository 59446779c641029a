/**
 * veraPDF, an independent judge of PDF/UA-1 (ISO 14289-1): 106 rules that our own checks do not share a line of code
 * with. It needs Java, so it may be missing: then its check is *not run*, and said so, never passed.
 * It is no judge of text: files whose text came out wrong passed it. Text is read back by other checks.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface FailedRule {
  /** Of ISO 14289-1: `7.21.4.2`. */
  readonly clause: string;
  /** veraPDF's number of the test within the clause. */
  readonly test: number;
  /** How many times it failed. */
  readonly count: number;
  readonly description: string;
  /** Where it failed first, as veraPDF names objects. */
  readonly context: string;
}

export interface VeraResult {
  readonly file: string;
  readonly compliant: boolean;
  /** Assertions that were tried. */
  readonly checks: number;
  readonly failedRules: readonly FailedRule[];
  /** Why the file could not be judged; null where it was. It is not compliant then. */
  readonly error: string | null;
}

export interface VeraPdf {
  readonly found: true;
  /** Results in the order of the paths; `heard` gets each as it comes. One Java process judges all: 1 s for two
   * letters, 14 s for 2,000 pages.
   * @throws Error in a sentence where Java stops before the last file. */
  validate(paths: readonly string[], heard?: (result: VeraResult) => void): Promise<readonly VeraResult[]>;
}

export interface VeraPdfMissing {
  readonly found: false;
  /** A sentence: what is missing, and what to do. */
  readonly reason: string;
}

/** Folders where Debian, Fedora and Homebrew put Java libraries. */
const javaFolders = ['/usr/share/java', '/usr/share/java/jaxb', '/opt/homebrew/share/java', '/usr/local/share/java'];
const jaxbNames = ['jaxb-runtime.jar', 'jaxb-impl.jar'];
const program = fileURLToPath(new URL('../../conformance/VeraPdf.java', import.meta.url));

function validatorJar(): string | null {
  try {
    const entry = createRequire(import.meta.url).resolve('@opendataloader/pdf');
    const jar = join(dirname(entry), '..', 'lib', 'opendataloader-pdf-cli.jar');
    return existsSync(jar) ? jar : null;
  } catch {
    return null;
  }
}

/** Looks for a JDK 17 or later, the validator and a JAXB 2.3 runtime. `folders`: where to look for the last. */
export function findVeraPdf(folders: readonly string[] = javaFolders): VeraPdf | VeraPdfMissing {
  const missing = (reason: string): VeraPdfMissing => ({ found: false, reason });
  // Running a program from its source takes the compiler too, which a JRE lacks.
  const java = spawnSync('java', ['--list-modules'], { encoding: 'utf8' });
  const version = Number(/^jdk\.compiler@(\d+)/m.exec(java.stdout ?? '')?.[1] ?? 0);
  if (version < 17)
    return missing('veraPDF needs a Java development kit, 17 or later: install it (Debian: default-jdk-headless).');
  const jaxb = folders.flatMap((folder) => jaxbNames.map((name) => join(folder, name))).find(existsSync);
  if (jaxb === undefined) return missing('veraPDF needs a JAXB 2.3 runtime: install it (Debian: libjaxb-java).');
  const jar = validatorJar();
  if (jar === null)
    return missing(
      'veraPDF comes with the npm package @opendataloader/pdf, which is not installed: npm i @opendataloader/pdf.',
    );
  if (!existsSync(program))
    return missing('veraPDF is started by conformance/VeraPdf.java, which is in the source repository only.');
  return { found: true, validate: (paths, heard) => validate([jar, jaxb].join(delimiter), paths, heard) };
}

function validate(
  classPath: string,
  paths: readonly string[],
  heard?: (result: VeraResult) => void,
): Promise<readonly VeraResult[]> {
  if (paths.length === 0) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    // The heap is bounded; a deep structure tree needs a deep stack.
    const java = spawn('java', ['-Xmx768m', '-Xss16m', '-XX:+UseSerialGC', '-cp', classPath, program]);
    const results: VeraResult[] = [];
    let complaint = '';
    java.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-2000);
    });
    createInterface({ input: java.stdout }).on('line', (line) => {
      const result = {
        compliant: false,
        checks: 0,
        failedRules: [],
        error: null,
        ...(JSON.parse(line) as Pick<VeraResult, 'file'>),
      };
      results.push(result);
      heard?.(result);
    });
    java.on('error', reject);
    java.on('close', () => {
      if (results.length === paths.length) resolve(results);
      else reject(new Error(`veraPDF stopped after ${results.length} of ${paths.length} files. ${complaint}`));
    });
    // Java may stop before it has read every path: `close` then says so.
    java.stdin.on('error', () => {});
    java.stdin.end(`${paths.join('\n')}\n`);
  });
}
