import { CannotRun } from '../errors.ts';

/** The refusal to publish a resident's data. It names the kind of data, never the data.
 * @param says what was about to show it
 * @param user what uses the words, as the officer knows it */
export function personalData(says: string, user = 'site'): CannotRun {
  return new CannotRun([
    {
      check: 'site-no-personal-data',
      level: 'mend',
      where: { file: 'site' },
      says,
      todo: `Take it out of the words that the ${user} uses; it belongs in the printed letter only.`,
    },
  ]);
}
