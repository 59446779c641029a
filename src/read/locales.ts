/**
 * A language is one folder of `locales/`: `language.json` says what it is, every other file holds
 * words (`letter.json` → namespace `letter`). A campaign's own `locales/` lies over the program's,
 * key by key. Nothing here names a language.
 */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { CannotRun } from '../errors.ts';
import type { Finding, Place } from '../finding.ts';
import type { Language } from '../letter.ts';

/** One phrase and where it stands. */
export interface Phrase {
  readonly text: string;
  readonly where: Place;
}
/** Key inside its namespace → phrase, plural suffix included: `who_one`. */
export type Namespace = ReadonlyMap<string, Phrase>;

export interface Locale {
  readonly language: Language;
  readonly namespaces: ReadonlyMap<string, Namespace>;
}

const languageSchema = z.strictObject({
  autonym: z.string().min(1),
  english: z.string().min(1),
  direction: z.enum(['ltr', 'rtl']),
  script: z.string().length(4),
  face: z.string(),
  intl: z.string(),
  review: z.union([z.literal('draft'), z.strictObject({ by: z.string().min(1), on: z.string() })]),
  readBefore: z.array(z.string()).optional(),
  ocr: z
    .strictObject({ data: z.array(z.string().regex(/^[a-z]{3}$/)).min(1), least: z.number().min(0).max(1).nullable() })
    .optional(),
  braille: z
    .strictObject({ tables: z.tuple([z.string()], z.string()), readBack: z.enum(['all', 'words', 'no']) })
    .optional(),
  plain: z
    .strictObject({
      reader: z.enum(['retext-english']).optional(),
      abbreviations: z.array(z.string()).optional(),
      acronyms: z.array(z.string()).optional(),
      hardWords: z.array(z.string()).optional(),
      lix: z.number().positive().optional(),
    })
    .optional(),
});
const wordsSchema = z.record(z.string(), z.string());

/** Reads the folders of the languages asked for, the program's first and the campaign's over it.
 * @param folders each a `locales/`
 * @throws CannotRun naming every unknown language and every file that can't be read. */
export async function readLocales(tags: readonly string[], folders: readonly string[]): Promise<Map<string, Locale>> {
  const findings: Finding[] = [];
  const locales = new Map<string, Locale>();
  for (const tag of tags) {
    let language: Language | undefined;
    const namespaces = new Map<string, Map<string, Phrase>>();
    for (const root of folders) {
      for (const name of await jsonFiles(join(root, tag))) {
        const path = join(root, tag, name);
        // As the officer knows it, below the campaign's folder or the program's: no path of this machine.
        const file = relative(dirname(root), path);
        const source = await readFile(path, 'utf8');
        const parsed = parseJson(source, file, findings);
        if (parsed === undefined) continue;
        if (name === 'language.json') {
          language = checked(languageSchema, parsed, file, findings, (value) => ({ tag, ...value })) ?? language;
          continue;
        }
        const words = checked(wordsSchema, parsed, file, findings, (value) => value) ?? {};
        const namespace = namespaces.get(name.slice(0, -'.json'.length)) ?? new Map<string, Phrase>();
        for (const [key, text] of Object.entries(words)) {
          namespace.set(key, { text, where: { file, line: lineOfKey(source, key) } });
        }
        namespaces.set(name.slice(0, -'.json'.length), namespace);
      }
    }
    if (language === undefined) {
      findings.push({
        check: 'unknown-language',
        level: 'mend',
        where: { file: 'campaign.yaml' },
        says: `The campaign asks for the language “${tag}”, and there is no locales/${tag}/language.json.`,
        todo: 'Take it out of “languages”, or add its folder (ARCHITECTURE.md, “Add a language”).',
      });
    } else {
      locales.set(tag, { language, namespaces });
    }
  }
  if (findings.length > 0) throw new CannotRun(findings);
  return locales;
}

async function jsonFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  } catch {
    return []; // A campaign need not have a folder for every language.
  }
}

function parseJson(source: string, file: string, findings: Finding[]): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const line = position === undefined ? 1 : source.slice(0, Number(position)).split('\n').length;
    findings.push({
      check: 'locale-json',
      level: 'mend',
      where: { file, line },
      says: 'This file is not valid JSON.',
      todo: 'Look for a missing comma or quote just before this line.',
    });
    return undefined;
  }
}

function checked<T, R>(
  schema: z.ZodType<T>,
  value: unknown,
  file: string,
  findings: Finding[],
  use: (value: T) => R,
): R | undefined {
  const result = schema.safeParse(value);
  if (result.success) return use(result.data);
  for (const issue of result.error.issues) {
    findings.push({
      check: 'locale-json',
      level: 'mend',
      where: { file },
      says: `“${issue.path.map(String).join('.')}”: ${issue.message}.`,
      todo: 'Compare it with the same file in locales/en.',
    });
  }
  return undefined;
}

function lineOfKey(source: string, key: string): number {
  const at = source.indexOf(`${JSON.stringify(key)}:`);
  return at < 0 ? 1 : source.slice(0, at).split('\n').length;
}
