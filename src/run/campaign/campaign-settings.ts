/** What campaign.yaml and the command line may name: formats and languages that there are. */
import type { Finding } from '../../finding.ts';
import { formats } from '../../formats.ts';
import type { Campaign } from '../../read/campaign.ts';
import type { RunOptions } from '../options.ts';

const known = formats.map(({ id }) => id);

/** Formats that nobody can make, named anywhere in campaign.yaml; languages and formats that were
 * asked for and that the campaign lacks. */
export function settingFaults(campaign: Campaign, asked: Pick<RunOptions, 'languages' | 'formats'>): Finding[] {
  return [
    ...campaign.formats.flatMap((id, at) => unknownFormat(id, campaign.lineOf(['formats', at]))),
    ...Object.entries(campaign.facts).flatMap(([name, { in: where }]) =>
      // A misspelt format would leave its readers without the fact, and nobody would hear of it.
      Array.isArray(where) ? where.flatMap((id) => unknownFormat(id, campaign.lineOf(['facts', name, 'in']))) : [],
    ),
    ...(asked.languages ?? []).flatMap((tag) => notOffered('language', tag, campaign.languages)),
    ...(asked.formats ?? []).flatMap((id) => notOffered('format', id, campaign.formats)),
  ];
}

function unknownFormat(id: string, line: number): Finding[] {
  if (known.includes(id)) return [];
  return [
    {
      check: 'unknown-format',
      level: 'mend',
      where: { file: 'campaign.yaml', line },
      says: `“${id}” is no format that can be made.`,
      todo: `Choose from ${known.join(', ')}.`,
    },
  ];
}

function notOffered(what: 'language' | 'format', id: string, offered: readonly string[]): Finding[] {
  if (offered.includes(id)) return [];
  return [
    {
      check: `unknown-${what}`,
      level: 'mend',
      where: {},
      says: `--${what}s asks for “${id}”, which this campaign does not have.`,
      todo: `Choose from ${offered.join(', ')}, or add it in campaign.yaml.`,
    },
  ];
}
