import { deepLinks, sayableAddresses } from '../../../src/run/campaign/sayable-addresses.ts';
import { workedExample } from '../worked-example.ts';

async function at(site: string) {
  const prepared = await workedExample();
  return sayableAddresses({ ...prepared, campaign: { ...prepared.campaign, site } });
}

/** As they are printed; the longest that is allowed has 40 characters. */
export const passing = async () => {
  const links = deepLinks(await workedExample());
  for (const due of ['wexmere.example.org', 'wexmere.example.org/en', 'wexmere.example.org/en/easy'])
    if (!links.includes(due)) throw new Error(`${due} is not among the addresses.`);
  return [
    ...(await at('https://wexmere.gov.uk/')),
    ...(await at('https://hate-crime.wexmere.gov.uk')),
    ...(await at(`https://${'w'.repeat(25)}.gov.uk`)),
  ];
};

/** A character too long; a capital, a low stroke, two hyphens, a port. */
export const failing = async () => {
  const bad = [
    `https://${'w'.repeat(26)}.gov.uk`,
    'https://wexmere.gov.uk/Jury',
    'https://wexmere.gov.uk/a_b',
    'https://hate--crime.gov.uk',
    'https://wexmere.gov.uk:8443',
  ];
  const found = await Promise.all(bad.map(at));
  const missed = bad.filter((_, index) => found[index]?.length !== 1);
  if (missed.length > 0) throw new Error(`Not found once: ${missed.join(', ')}`);
  return found.flat();
};
