/**
 * The offer can be perceived. Each offer of another language or format stands in that language's or
 * format's own medium: a line in English that offers Urdu is no offer to those who read Urdu.
 */
import type { Finding, Place } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { Output, Said } from '../facts/output.ts';
import { plainText } from '../plain-text.ts';
import type { OffersRead, SignedOffer, TranslationOffer } from './evidence.ts';
import { isOfferOf } from './offer-line.ts';
import { likelierLanguage, shareInScript } from './scripts.ts';

/** Names and codes of other scripts may stand in a line. */
const MOSTLY = 0.8;

export const offerPerceived: Check<OffersRead> = {
  id: 'offer-perceived',
  reads: 'letter',
  title: 'Each offer of another language or format can be perceived by those whom it is for.',
  source: 'DESIGN, “Reading back” 1: the offer can be perceived',
  run(read) {
    const { output, translations, signed } = read;
    const beside = output.medium === 'paper' ? panelPages(read) : null;
    return [
      ...translations.flatMap((offer) =>
        faultOf(offer, read, beside).map(([says, todo]) => finding(output.where, says, todo)),
      ),
      ...signed.flatMap((offer) =>
        isSigned(offer, output.said)
          ? []
          : [
              finding(
                output.where,
                `The offer of ${offer.title} has no sign with its address ${offer.address} beside it.`,
                'Put its picture and its short address into one picture row (templates/letter.hbs).',
              ),
            ],
      ),
    ];
  },
};

type Fault = readonly [says: string, todo: string];

/** What is wrong with the offer of one language; empty where it is right. */
function faultOf(offer: TranslationOffer, read: OffersRead, beside: ReadonlySet<number> | null): Fault[] {
  const { output, vocabularies, translations } = read;
  const { english, language, script } = offer;
  const lines = output.said.filter((one) => isOfferOf(offer, one));
  const line = lines.find(({ page }) => beside === null || beside.has(page));
  if (lines.length === 0)
    return [
      [
        `${english} is not offered in ${english}: no line that is tagged “${language}” says “${offer.words}”.`,
        'Leave {{languagePanel}} in the template: it has a line for each language of the campaign.',
      ],
    ];
  if (line === undefined)
    return [
      [
        `The offer of ${english} has no code and no short address on its page.`,
        'Keep the panel and its code together.',
      ],
    ];
  if (output.medium === 'web' && !leadsTo(output.said, language))
    return [[`The offer of ${english} leads to no page in ${english}.`, 'Link it to the language’s own page.']];
  if (shareInScript(offer.words, script) < MOSTLY)
    return [[`The offer of ${english} is not in its own script: “${offer.words}”.`, 'Translate it.']];
  const same = translations.find((other) => other.language !== language && other.words === offer.words);
  const likely = same?.language ?? likelierLanguage(offer.words, language, vocabularies);
  if (likely === null) return [];
  const other = translations.find((one) => one.language === likely)?.english ?? likely;
  return [[`The offer of ${english} seems to be in ${other}: “${offer.words}”.`, 'Translate it.']];
}

/** Pages that have both a code that opens the site, as decoded from pixels, and the address to type. */
function panelPages({ output, short }: OffersRead): ReadonlySet<number> {
  const opens = (payload: string) => URL.canParse(payload) && new URL(payload).host === hostOf(short);
  const printed = (page: number) =>
    output.said.some((one) => one.kind === 'words' && one.page === page && plainText(one.text).includes(short));
  return new Set(output.codes.flatMap(({ page, payload }) => (opens(payload) && printed(page) ? page : [])));
}

const hostOf = (short: string): string => short.split('/')[0] ?? short;

/** A link in the language's own name or words, to a path of its own. */
function leadsTo(said: readonly Said[], language: string): boolean {
  return said.some((one) => one.kind === 'link' && one.language === language && one.href.split('/').includes(language));
}

/** The sign, and in the words right after it the address. */
function isSigned({ alt, address }: SignedOffer, said: Output['said']): boolean {
  return said.some((one, at) => {
    const after = said.slice(at + 1).find(({ kind }) => kind === 'words');
    return (
      one.kind === 'picture' && one.alt === alt && after?.kind === 'words' && plainText(after.text).includes(address)
    );
  });
}

function finding(where: Place, says: string, todo: string): Finding {
  return { check: offerPerceived.id, level: 'mend', where, says, todo };
}
