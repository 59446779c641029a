import { unfinished } from '../../../src/run/campaign/validate.ts';
import { workedExample } from '../worked-example.ts';

async function withPictures(placeholder: boolean) {
  const prepared = await workedExample();
  const pictures = new Map(
    [...prepared.pictures].flatMap(([name, source]) => (source === null ? [] : [[name, { ...source, placeholder }]])),
  );
  return unfinished({ ...prepared, pictures });
}

export const passing = () => withPictures(false);

export const failing = () => withPictures(true);
