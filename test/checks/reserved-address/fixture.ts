import { reservedAddresses } from '../../../src/run/campaign/reserved-addresses.ts';
import { workedExample } from '../worked-example.ts';

/** The worked example, which stands at an address for examples, or the same where a council could put it. */
async function at(host: string | null) {
  const { campaign } = await workedExample();
  if (host === null) return reservedAddresses(campaign);
  const { replyForm: _, ...others } = campaign;
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
  return reservedAddresses({ ...others, site: `https://letter.${host}`, facts });
}

export const passing = () => at('wexmere.gov.uk');

export const failing = () => at(null);
