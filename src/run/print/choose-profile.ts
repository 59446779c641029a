/** The sheet profile of a run: the one asked for, else the campaign's, else the default. */
import { CannotRun } from '../../errors.ts';
import type { Finding } from '../../finding.ts';
import { formatById } from '../../formats.ts';
import { defaultProfile, type Profile, type ProfileRow, profileOf, profileRows } from '../../profiles.ts';
import type { Campaign } from '../../read/campaign.ts';

/** What a campaign's own envelopes make. */
const ownProfile = 'own';

/** Id of the profile that is asked for, whether there is one of that name or not. */
export function profileId({ profile, envelopes }: Campaign['print'], asked: string | null): string {
  return asked ?? profile ?? (envelopes === undefined ? defaultProfile : ownProfile);
}

/** @param asked with `--profile`; null without it
 * @throws CannotRun where there is no such profile, or its windows show no whole address */
export function chooseProfile({ print, lineOf }: Pick<Campaign, 'print' | 'lineOf'>, asked: string | null): Profile {
  const papers = Object.keys(print.papers).filter((format) => !formatById.has(format));
  if (papers.length > 0)
    throw new CannotRun(papers.map((format) => unknownPaper(format, lineOf(['print', 'papers', format]))));
  const { envelopes } = print;
  const own: ProfileRow[] =
    envelopes === undefined ? [] : [{ id: ownProfile, title: 'The campaign’s own envelopes', envelopes }];
  const known = [...profileRows, ...own];
  const id = profileId(print, asked);
  const row = known.find((one) => one.id === id);
  const at = { file: 'campaign.yaml', line: lineOf(['print', row === own[0] ? 'envelopes' : 'profile']) };
  if (row === undefined) throw new CannotRun([unknown(id, asked === null ? at : {}, known)]);
  // Marks would fall into the zones that a service such as Notify keeps for itself.
  if (row.single != null) return profileOf(row);
  const { fold, inserting: kind, omr, mailmark } = print.marks;
  const inserting = kind === 'none' ? null : kind === 'omr' ? omr : kind;
  try {
    return profileOf({ ...row, play: print.play, marks: { fold, inserting, mailmark } });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const todo = 'Compare the envelopes, their windows, folds and “play” with what the printer has.';
    throw new CannotRun([{ check: 'print-profile', level: 'mend', where: at, says: error.message, todo }]);
  }
}

function unknown(id: string, where: Finding['where'], known: readonly ProfileRow[]): Finding {
  return {
    check: 'print-profile',
    level: 'mend',
    where,
    says: `There is no print profile “${id}”.`,
    todo: `Choose ${known.map((row) => `${row.id} (${row.title})`).join('; ')}; or give your printer’s envelopes under “print” in campaign.yaml.`,
  };
}

function unknownPaper(format: string, line: number): Finding {
  return {
    check: 'unknown-format',
    level: 'mend',
    where: { file: 'campaign.yaml', line },
    says: `“papers” names “${format}”, which is no format that can be made.`,
    todo: `Choose from ${[...formatById.keys()].join(', ')}.`,
  };
}
