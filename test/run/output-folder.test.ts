import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/errors.ts';
import { assertOutput, asTyped, freshOutput } from '../../src/run/work/output-folder.ts';
import { systemFault } from '../../src/run/work/system-fault.ts';
import { mode, temporaryFolder } from '../cli/campaign-folder.ts';

describe('a fresh output folder', () => {
  it('is its owner’s alone, and says at once that a run of ours began in it', async () => {
    const folder = await freshOutput(temporaryFolder(), 'small');
    expect([mode(folder), mode(join(folder, 'print')), mode(join(folder, 'run.json'))]).toEqual(['700', '700', '600']);
    expect(JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'))).toMatchObject({
      campaign: 'small',
      finished: null,
    });
  });

  it('has lost an earlier run’s letters, also those of one that was broken off', async () => {
    const out = temporaryFolder();
    const folder = await freshOutput(out, 'small');
    writeFileSync(join(folder, 'print/001-standard.pdf'), 'old');
    writeFileSync(join(folder, 'rejected.csv'), 'old');
    writeFileSync(join(folder, 'notes.txt'), 'the officer’s own');
    await freshOutput(out, 'small');
    expect(existsSync(join(folder, 'print/001-standard.pdf'))).toBe(false);
    expect(existsSync(join(folder, 'rejected.csv'))).toBe(false);
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('the officer’s own');
  });

  it.each([
    ['somebody else’s site', 'site/index.html'],
    ['a run.json of another program', 'run.json'],
  ])('never takes away %s', async (_, name) => {
    const out = temporaryFolder();
    mkdirSync(join(out, 'small', name, '..'), { recursive: true });
    writeFileSync(join(out, 'small', name), '{"of": "somebody else"}');
    await expect(freshOutput(out, 'small')).rejects.toThrow(/holds files that everyletter did not make/);
    expect(readFileSync(join(out, 'small', name), 'utf8')).toBe('{"of": "somebody else"}');
  });
});

describe('a folder to check', () => {
  it('is one with something of a run in it, though parts are missing', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'print'));
    await expect(assertOutput(folder)).resolves.toBeUndefined();
  });

  it('is not an empty one, one that is not there, or the folder above it, whose campaign is named', async () => {
    const out = temporaryFolder();
    await expect(assertOutput(out)).rejects.toThrow(CannotRun);
    await expect(assertOutput(join(out, 'nowhere'))).rejects.toThrow(/There is no such folder/);
    mkdirSync(join(out, 'another'));
    await freshOutput(out, 'small');
    await expect(assertOutput(out)).rejects.toThrow(`Name the campaign’s own folder in it: ${join(out, 'small')}.`);
  });
});

it('paths are told as their user would type them', () => {
  expect(asTyped(resolve('output/small'))).toBe(join('output', 'small'));
  expect(asTyped(resolve('../elsewhere'))).toBe(resolve('../elsewhere'));
});

describe('what the operating system refuses', () => {
  const errorOf = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return error;
    }
  };
  it('is a sentence with the file', () => {
    const path = join(temporaryFolder(), 'nowhere.txt');
    expect(systemFault(errorOf(() => readFileSync(path)))?.message).toBe(
      `${path}: It is not there. Put it there, or correct its name.`,
    );
    expect(systemFault(errorOf(() => writeFileSync(join(path, 'x'), '')))?.message).toContain('It is not there.');
  });
  it('is not what goes wrong inside everyletter', () => {
    expect(systemFault(new Error('a bug'))).toBeNull();
    expect(systemFault('a bug')).toBeNull();
  });
});
