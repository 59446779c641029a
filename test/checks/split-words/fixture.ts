import { LINES, letter, page, printed } from '../letter-evidence.ts';

export const passing = letter();

/** "meetings" is divided. */
export const failing = letter({
  pages: [
    page({
      lines: [
        ...LINES.filter(({ part }) => part !== 6),
        printed('We would like to hear from you. The meet-', 520, { part: 6 }),
        printed('ings are free, and we can help you to take part.', 501, { part: 6 }),
      ],
    }),
  ],
});
