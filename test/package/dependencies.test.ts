/** What the program imports is what its package brings along: a user has no development dependencies. */
import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { expect, test } from 'vitest';
import { repository } from '../cli/campaign-folder.ts';

/** Of veraPDF's 90 MB no user is in need: its check says that it was not run, and why. */
const maybeMissing = ['@opendataloader/pdf'];

const manifest: { readonly dependencies: Record<string, string>; readonly devDependencies: Record<string, string> } =
  JSON.parse(readFileSync(repository('package.json'), 'utf8'));

/** Names of packages in import, export and import() and in what is resolved by name, with the file that names each. */
function packagesNamed(): Map<string, string> {
  const named = new Map<string, string>();
  for (const file of globSync('src/**/*.ts', { cwd: repository('.') })) {
    const source = readFileSync(repository(file), 'utf8').replace(/^\s*import type [^;]*;/gm, '');
    const names = source.matchAll(
      /(?:^(?:import|export|\}).* from |^import |\bimport\(|\bresolve\()'(@[\w-]+\/[\w.-]+|[a-z][\w.-]*)(?=['/])/gm,
    );
    for (const [, name = ''] of names) if (!isBuiltin(name)) named.set(name, file);
  }
  return named;
}

test('every package that src/ names is a dependency', () => {
  const named = packagesNamed();
  expect(named.size).toBeGreaterThan(20);
  const missing = [...named].filter(([name]) => !(name in manifest.dependencies) && !maybeMissing.includes(name));
  expect(missing.filter(([name]) => name in manifest.devDependencies)).toEqual([]);
  expect(missing).toEqual([]);
});

test('every dependency is pinned to one version, so that the same input gives the same bytes', () => {
  const loose = Object.entries(manifest.dependencies).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});
