import { unfinished } from '../../../src/run/campaign/validate.ts';
import { workedExample } from '../worked-example.ts';

async function withFilm(placeholder: boolean) {
  const prepared = await workedExample();
  if (prepared.film === null) throw new Error('The worked example has lost its film.');
  return unfinished({ ...prepared, film: { ...prepared.film, placeholder } });
}

export const passing = () => withFilm(false);

export const failing = () => withFilm(true);
