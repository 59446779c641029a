/**
 * Welsh before English, wherever the two stand side by side: in the panel of a letter, on the index, in menus. Which
 * language comes before which is data of the language (`readBefore`).
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { OffersRead, TranslationOffer } from './evidence.ts';
import { isOfferOf } from './offer-line.ts';

export const readFirst: Check<OffersRead> = {
  id: 'read-first',
  reads: 'letter',
  title: 'Where Welsh and English are offered side by side, Welsh is read first.',
  source: 'RULES 9 (Welsh: read first); Welsh Language Standards (No. 1) Regulations 2015',
  run({ output, translations }) {
    const placeOf = (offer: TranslationOffer): number => output.said.findIndex((one) => isOfferOf(offer, one));
    return translations.flatMap((first) =>
      translations
        .filter(({ language }) => first.readBefore.includes(language))
        .filter((then) => {
          const [own, other] = [placeOf(first), placeOf(then)];
          return own >= 0 && other >= 0 && other < own;
        })
        .map(
          (then): Finding => ({
            check: readFirst.id,
            level: 'mend',
            where: output.where,
            says: `${then.english} is offered before ${first.english}.`,
            todo: `List ${first.english} first: people must not have to pass ${then.english} to find it.`,
          }),
        ),
    );
  },
};
