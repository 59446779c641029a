/**
 * Every letter once before the first is made: each language × format as a named resident's, an unnamed
 * one's and the site's is read, set and written, to nowhere. So no missing word, fact, picture or glyph,
 * and no picture that can't be printed, turns up in letter 7,312 when the last run's output is gone.
 */
import { CannotRun } from '../../errors.ts';
import type { Finding, Place } from '../../finding.ts';
import type { Format } from '../../formats.ts';
import type { Language, Letter } from '../../letter.ts';
import type { PictureSource } from '../../picture.ts';
import type { Resident } from '../../read/letter-reader.ts';
import { lostFacts } from '../../read/required-facts.ts';
import { createTypesetter, type Typesetter } from '../../typeset/typesetter.ts';
import { createPdf, type PictureFinding } from '../../write/pdf/pdf.ts';
import { namedPictures, pictureFile } from '../print/named-pictures.ts';
import { siteFiles } from '../site/make-site.ts';
import type { Prepared } from './prepare.ts';

/** Stands for any resident while the letters are tried. */
const nobody: Resident = {
  name: 'A Resident',
  addressLines: ['A Resident', '1 Any Street', 'LONDON', 'SE30 1AA'],
  code: '0000-0000-0000-0000',
};

interface Tried {
  readonly letter: Letter;
  readonly format: Format;
  readonly kind: 'press' | 'screen';
}

export interface Trial {
  readonly faults: readonly Finding[];
  /** What a press makes of the campaign's own pictures. */
  readonly pictures: readonly Finding[];
}

/** @param languages those whose words are whole: a missing word is told once, by its own file */
export async function trial(prepared: Prepared, languages: readonly Language[]): Promise<Trial> {
  const findings: Finding[] = [];
  const pictures: PictureFinding[] = [];
  const letters: Tried[] = [];
  for (const { tag } of languages) {
    for (const format of prepared.formats) {
      for (const resident of [nobody, { ...nobody, name: null }, null]) {
        await tried(findings, { file: `templates/${format.template}.hbs`, language: tag, format: format.id }, () => {
          const letter = readOne(prepared, tag, format, resident);
          findings.push(...lostFacts(letter, format.id, prepared.campaign));
          // An unnamed resident's differs in its greeting alone: reading it is enough.
          if (resident?.name !== null) letters.push({ letter, format, kind: resident === null ? 'screen' : 'press' });
        });
      }
    }
  }

  const all = new Map([...prepared.allLocales].map(([tag, { language }]) => [tag, language]));
  const typesetter = createTypesetter({ library: prepared.library, languages: all, sheet: prepared.profile.sheet });
  const [any] = letters;
  const before = findings.length;
  for (const [name, source] of prepared.pictures) {
    if (any === undefined || source === null || source.placeholder) continue;
    // On a page of its own, so that the finding can name the picture.
    await tried(findings, { file: pictureFile(name, source) }, () =>
      written(prepared, typesetter, { ...any, letter: pictureOnly(any.letter, name, source) }),
    );
  }
  if (findings.length > before) return { faults: findings, pictures: [] };

  for (const one of letters) {
    const { letter, format } = one;
    const where = { file: `templates/${format.template}.hbs`, language: letter.language, format: format.id };
    await tried(findings, where, async () => pictures.push(...(await written(prepared, typesetter, one))));
  }
  if (languages.length === all.size) await tried(findings, { file: 'site' }, () => siteFiles(prepared, []));
  return { faults: findings, pictures: namedPictures(pictures, prepared) };
}

function readOne(prepared: Prepared, language: string, format: Format, resident: Resident | null): Letter {
  const { template, page } = format;
  return prepared.reader.read({ language, template, page, resident, links: resident === null });
}

const pictureOnly = (letter: Letter, name: string, source: PictureSource): Letter => ({
  ...letter,
  blocks: [{ kind: 'figure', picture: { name, alt: name, source }, caption: null }],
});

async function written(
  { campaign, library, press, accent }: Prepared,
  typesetter: Typesetter,
  { letter, format, kind }: Tried,
): Promise<readonly PictureFinding[]> {
  const file = createPdf({
    kind,
    press,
    accent,
    title: letter.title,
    language: letter.language,
    created: new Date(`${campaign.date}T09:00:00Z`),
    library,
    base: campaign.site,
    write: () => {},
  });
  file.add(typesetter.typeset(letter, format.style));
  return (await file.end()).findings;
}

async function tried(findings: Finding[], where: Place, work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof CannotRun) return void findings.push(...error.findings);
    const says = `This can’t be made: ${error instanceof Error ? error.message : String(error)}`;
    const todo = 'Change its words, its pictures or its template; if nothing helps, report it.';
    findings.push({ check: 'letter-trial', level: 'mend', where, says, todo });
  }
}
