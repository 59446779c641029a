import type { Destination } from '../../../src/check/site/reached.ts';
import { checkSite } from '../../../src/check/site/site.ts';
import { sound, soundSays } from '../../site/fixtures.ts';

const { language, title } = soundSays;
const to = (address: string, promised: Destination['promised']): Destination => ({
  address,
  language: 'en',
  format: 'standard',
  promised,
});
const index = { page: 'index.html', language, title };

const opened = async (destinations: readonly Destination[]) =>
  (await checkSite(sound, { only: ['site-reached'], destinations })).findings;

export const passing = () =>
  opened([
    to('https://letter.example.org/', index),
    to('letter.example.org', index),
    to('letter.example.org/urdu.html', { page: null, language: 'ur', title: null }),
  ]);

/** Nowhere; another page; another language; another letter's words. */
export const failing = async () => {
  const found = await opened([
    to('letter.example.org/gone', { page: null, language: 'en', title: null }),
    to('https://letter.example.org/urdu.html', index),
    to('letter.example.org/urdu.html', { page: null, language: 'en', title: null }),
    to('https://letter.example.org/', { ...index, title: 'Another letter' }),
  ]);
  if (found.length !== 4) throw new Error(`4 addresses lead astray, and ${found.length} were found.`);
  return found;
};
