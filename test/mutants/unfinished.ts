/** A campaign that is ready to be posted, and what it may still lack: its settings, pictures and signatures. */
import { filmSigner } from '../../src/check/film/film-signer.ts';
import type { Finding } from '../../src/finding.ts';
import type { PictureSource } from '../../src/picture.ts';
import type { Prepared } from '../../src/run/campaign/prepare.ts';
import { trial } from '../../src/run/campaign/trial.ts';
import { unfinished } from '../../src/run/campaign/validate.ts';
import { checkLogo } from '../../src/run/check/check-logo.ts';
import { type Mutation, mends, outcomeOf, type Round } from './mutation.ts';
import { coarsePicture } from './pictures.ts';
import type { Subjects } from './subjects.ts';

type CampaignMutation = Mutation<Prepared>;
const read = { by: 'A Reader', on: '2027-01-04' };
const host = 'wexmere.gov.uk';

const reviewed = (prepared: Prepared, review: typeof read | 'draft'): Prepared['locales'] =>
  new Map([...prepared.locales].map(([tag, locale]) => [tag, { ...locale, language: { ...locale.language, review } }]));
const pictured = (prepared: Prepared, change: (source: PictureSource, name: string) => PictureSource) =>
  new Map([...prepared.pictures].map(([name, source]) => [name, source === null ? null : change(source, name)]));
const drawn = (svg: string): PictureSource => ({
  format: 'svg',
  bytes: new TextEncoder().encode(svg),
  width: 9,
  height: 9,
  placeholder: false,
  hash: svg,
});

/** The worked example with everything done that it leaves to people. */
function ready(prepared: Prepared): Prepared {
  const { replyForm: _, ...campaign } = prepared.campaign;
  const facts = Object.fromEntries(
    Object.entries(campaign.facts).map(([name, fact]) => [
      name,
      fact.kind === 'web'
        ? { ...fact, value: `www.${host}` }
        : fact.kind === 'email'
          ? { ...fact, value: `us@${host}` }
          : fact,
    ]),
  );
  return {
    ...prepared,
    locales: reviewed(prepared, read),
    pictures: pictured(prepared, (source) => ({ ...source, placeholder: false })),
    film: prepared.film === null ? null : { ...prepared.film, placeholder: false },
    campaign: { ...campaign, easyReadSigned: read, site: `https://letter.${host}`, facts },
  };
}

export const campaignRows: readonly CampaignMutation[] = [
  {
    id: 'draft',
    what: 'Nobody has signed a language’s words.',
    caughtBy: 'draft-words',
    damage: (prepared) => ({ ...prepared, locales: reviewed(prepared, 'draft') }),
  },
  {
    id: 'unsigned',
    what: 'Nobody has signed the easy-read letter.',
    caughtBy: 'easy-read-signed',
    damage: (prepared) => {
      const { easyReadSigned: _, ...campaign } = prepared.campaign;
      return { ...prepared, campaign };
    },
  },
  {
    id: 'stand-in',
    what: 'A free pictogram stands in for a picture.',
    caughtBy: 'placeholder-picture',
    damage: (prepared) => ({
      ...prepared,
      pictures: pictured(prepared, (source) => ({ ...source, placeholder: true })),
    }),
  },
  {
    id: 'stand-in-film',
    what: 'The film is a placeholder.',
    caughtBy: 'placeholder-film',
    damage: (prepared) => ({
      ...prepared,
      film: prepared.film === null ? null : { ...prepared.film, placeholder: true },
    }),
  },
  {
    id: 'example-address',
    what: 'The site’s address can not exist.',
    caughtBy: 'reserved-address',
    damage: (prepared) => ({ ...prepared, campaign: { ...prepared.campaign, site: 'https://wexmere.example.org' } }),
  },
  {
    id: 'long-address',
    what: 'The site’s address is too long to be said on the phone.',
    caughtBy: 'sayable-address',
    damage: (prepared) => ({
      ...prepared,
      campaign: { ...prepared.campaign, site: 'https://letters-to-residents.consultations.wexmere.gov.uk' },
    }),
  },
  {
    id: 'signer-small',
    what: 'The signer fills a tenth of the film.',
    caughtBy: 'film-signer',
    damage: (prepared) => {
      const { film, ...campaign } = prepared.campaign;
      if (film === undefined) throw new Error('The example has no film.');
      return { ...prepared, campaign: { ...campaign, film: { ...film, signer: { ...film.signer, share: 0.1 } } } };
    },
  },
  {
    id: 'logo-white',
    what: 'The logo is white, made for a dark ground.',
    caughtBy: 'logo-contrast',
    damage: (prepared) => ({
      ...prepared,
      pictures: pictured(prepared, (source, name) =>
        name === prepared.campaign.logo
          ? drawn('<svg viewBox="0 0 9 9"><path fill="#fff" d="M0 0h9v9z"/></svg>')
          : source,
      ),
    }),
  },
  {
    id: 'logo-coarse',
    what: 'The logo was taken from a web page: few pixels, in a screen’s colours.',
    caughtBy: 'press-pictures',
    damage: (prepared) => ({
      ...prepared,
      pictures: pictured(prepared, (source, name) => (name === prepared.campaign.logo ? coarsePicture() : source)),
    }),
  },
];

export async function damageCampaign({ shop: { prepared } }: Subjects): Promise<Round> {
  const formats = prepared.formats.slice(0, 1);
  for (const { template, page } of prepared.formats)
    prepared.reader.read({ language: 'en', template, page, resident: null, links: true });
  const sound = ready(prepared);
  const find = async (one: Prepared): Promise<Finding[]> => [
    ...unfinished(one),
    ...checkLogo(one).findings,
    ...filmSigner.run(one.campaign.film?.signer ?? { name: '', registration: '', share: 0 }),
    ...(await pressed(one, formats)),
  ];
  const clean = await find(sound);
  const outcomes = [];
  for (const row of campaignRows) outcomes.push(outcomeOf(row, await find(row.damage(sound)), clean));
  return { outcomes, unclean: mends(clean) };
}

/** What a press makes of the logo: of a letter that has only its letterhead. */
async function pressed(prepared: Prepared, formats: Prepared['formats']): Promise<readonly Finding[]> {
  const source = prepared.pictures.get(prepared.campaign.logo ?? '') ?? null;
  const [language] = [...prepared.locales.values()].map((locale) => locale.language);
  if (source === null || language === undefined) throw new Error('The example has no logo.');
  const { reader } = prepared;
  const read: typeof reader.read = (request) => {
    const letter = reader.read(request);
    const logo = { name: prepared.campaign.logo ?? '', alt: 'The council', source };
    return {
      ...letter,
      blocks: [{ kind: 'letterhead', logo, lines: [] }, ...letter.blocks.filter(({ kind }) => kind === 'heading')],
    };
  };
  return (await trial({ ...prepared, reader: { ...reader, read }, formats }, [language])).pictures;
}
