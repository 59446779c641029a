/**
 * `campaign.yaml`: what is said once and reaches every language and format. Read into a `Campaign`,
 * or stopped with every fault and its line.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { CannotRun } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { factSchema } from './fact-kinds.ts';
import { printSchema } from './print-settings.ts';
import { siteSettings } from './site-settings.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date written 2027-02-12');

const schema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'must be small letters, digits and hyphens: it names the output folder'),
  title: z.string().min(1),
  /** The first is the council's own: rows that name no language get it. */
  languages: z.array(z.string()).min(1),
  formats: z.array(z.string()).min(1),
  defaultFormat: z.string(),
  recipients: z.string().default('recipients.csv'),
  /** The one address that every personal code opens: https, no path. */
  site: z.url({ protocol: /^https$/ }),
  date: isoDate,
  logo: z.string().optional(),
  ...siteSettings,
  /** How the letters are printed: the press, the sheet, the batches. */
  print: printSchema,
  /** Who has signed the easy read letter, after people who need it have read it. */
  easyReadSigned: z.strictObject({ by: z.string().min(1), on: z.string().min(1) }).optional(),
  /** Checks that the campaign turns down or off, each with its reason: shown in the report. */
  rules: z
    .record(z.string(), z.strictObject({ level: z.enum(['warn', 'off']), reason: z.string().min(10) }))
    .default({}),
  facts: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), factSchema),
});

export type Campaign = z.infer<typeof schema> & {
  /** Absolute path of its folder. */
  readonly folder: string;
  /** Line in campaign.yaml where each fact stands. */
  readonly factLines: ReadonlyMap<string, number>;
  /** Line in campaign.yaml of a setting, as `['formats', 2]`; of what holds it, where it stands nowhere itself. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
};

const file = 'campaign.yaml';

/** Reads and validates a campaign folder's `campaign.yaml`.
 * @throws CannotRun with one finding a fault, each with its line. */
export async function readCampaign(folder: string): Promise<Campaign> {
  let source: string;
  try {
    source = await readFile(join(folder, file), 'utf8');
  } catch {
    throw new CannotRun([
      {
        check: 'campaign-file',
        level: 'mend',
        where: { file },
        says: `There is no campaign.yaml in the folder “${folder}”.`,
        todo: 'Name a campaign folder, or make one with “everyletter init FOLDER”.',
      },
    ]);
  }
  return parseCampaign(source, folder);
}

/** The same from text; `folder` is kept for the files that the campaign names. */
export function parseCampaign(source: string, folder: string): Campaign {
  const lines = new LineCounter();
  // Core schema 1.2 leaves 2027-02-12 a string; dates stay dates-as-written.
  const document = parseDocument(source, { lineCounter: lines });
  const findings: Finding[] = document.errors.map((error) => ({
    check: 'campaign-yaml',
    level: 'mend',
    where: { file, line: lines.linePos(error.pos[0]).line },
    says: `This line is not valid YAML (${error.code.toLowerCase().replaceAll('_', ' ')}).`,
    todo: 'Compare its spaces, colons and quotes with the lines around it.',
  }));
  if (findings.length > 0) throw new CannotRun(findings);

  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as
        | { range?: [number, number, number] | null }
        | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const result = schema.safeParse(document.toJS());
  if (!result.success) {
    throw new CannotRun(
      result.error.issues.map((issue) => ({
        check: 'campaign-fields',
        level: 'mend',
        where: { file, line: lineOf(issue.path) },
        says: `${issue.path.length === 0 ? 'The file' : `“${issue.path.map(String).join('.')}”`}: ${issue.message}.`,
        todo: 'See docs/campaign.md for what each setting takes.',
      })),
    );
  }
  const campaign = result.data;
  if (!campaign.formats.includes(campaign.defaultFormat)) {
    throw new CannotRun([
      {
        check: 'campaign-fields',
        level: 'mend',
        where: { file, line: lineOf(['defaultFormat']) },
        says: `The default format “${campaign.defaultFormat}” is not one of the campaign’s formats.`,
        todo: `Choose one of ${campaign.formats.join(', ')}.`,
      },
    ]);
  }
  const factLines = new Map(Object.keys(campaign.facts).map((name) => [name, lineOf(['facts', name])]));
  return { ...campaign, folder, factLines, lineOf };
}
