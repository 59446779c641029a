/** Handlebars templates and their parts; the campaign's own `templates/` lie over the program's. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import Handlebars from 'handlebars';
import { CannotRun } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { type ConditionGone, conditionInWords } from './template-conditions.ts';
import { templateFaults } from './template-faults.ts';
import type { Helpers } from './template-helpers.ts';

export interface Templates {
  /** Renders a template to the semantic HTML of `letter-markup.ts`.
   * @param context what `{{names}}` and conditions see; @param helpers see `template-helpers.ts`
   * @throws CannotRun naming the template and its line */
  render(name: string, context: Readonly<Record<string, unknown>>, helpers: Helpers): string;
  readonly names: ReadonlySet<string>;
  /** A condition as its template has it: `if named`. */
  conditionInWords(condition: Pick<ConditionGone, 'file' | 'line' | 'column'>): string;
}

/** Template files that are letters: the page shell and the report are not. */
const letters = /^(?!page|site|report|preview).*\.hbs$/;

/** @param folders the program's first, the campaign's after it
 * @throws CannotRun with every fault of every template */
export async function readTemplates(folders: readonly string[]): Promise<Templates> {
  const sources = new Map<string, string>();
  const parts = new Map<string, string>();
  const findings: Finding[] = [];
  for (const folder of folders) {
    for (const [target, place] of [
      [sources, folder],
      [parts, join(folder, 'parts')],
    ] as const) {
      for (const file of await hbsFiles(place)) {
        const source = await readFile(join(place, file), 'utf8');
        const name = basename(file, '.hbs');
        const shown = `templates/${target === parts ? 'parts/' : ''}${file}`;
        findings.push(...syntaxFaults(source, shown), ...templateFaults(source, shown));
        target.set(name, source);
      }
    }
  }
  if (findings.length > 0) throw new CannotRun(findings);

  // strict: a name that isn't there is a fault, never an empty space in 10,000 letters.
  const handlebars = Handlebars.create();
  // The name is what a condition says of itself (`template-conditions.ts`); Handlebars' own types don't know it.
  const compile = (place: string, [name, source]: readonly [string, string]) =>
    [name, handlebars.compile(source, { strict: true, srcName: `${place}${name}.hbs` } as CompileOptions)] as const;
  const compiled = new Map([...sources].map((one) => compile('templates/', one)));
  const partials = Object.fromEntries([...parts].map((one) => compile('templates/parts/', one)));
  return {
    conditionInWords({ file, ...place }) {
      const own = file.startsWith('templates/parts/') ? parts : sources;
      return conditionInWords(own.get(basename(file, '.hbs')) ?? '', place);
    },
    names: new Set(sources.keys()),
    render(name, context, helpers) {
      const template = compiled.get(name);
      const where = { file: `templates/${name}.hbs` };
      if (template === undefined) {
        throw new CannotRun([
          {
            check: 'template-missing',
            level: 'mend',
            where,
            says: `There is no template “${name}”.`,
            todo: `Add it, or use one of ${[...compiled.keys()].join(', ')}.`,
          },
        ]);
      }
      try {
        return template(context, { helpers, partials });
      } catch (error) {
        if (error instanceof CannotRun) throw error;
        const [, line] = / - (\d+):\d+/.exec(String(error)) ?? [];
        throw new CannotRun([
          {
            check: 'template-name',
            level: 'mend',
            where: line === undefined ? where : { ...where, line: Number(line) },
            says: `The template can’t be filled: ${messageOf(error)}.`,
            todo: 'Correct the name, or give it in campaign.yaml.',
          },
        ]);
      }
    },
  };
}

async function hbsFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => letters.test(name)).sort();
  } catch {
    return []; // A campaign need not have templates of its own.
  }
}

function syntaxFaults(source: string, file: string): Finding[] {
  try {
    Handlebars.parse(source);
    return [];
  } catch (error) {
    const line = Number(/line (\d+)/.exec(String(error))?.[1] ?? 1);
    return [
      {
        check: 'template-syntax',
        level: 'mend',
        where: { file, line },
        says: 'The braces {{ }} of this template don’t fit together near this line.',
        todo: 'Look for a missing }} or {{/if}}.',
      },
    ];
  }
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
