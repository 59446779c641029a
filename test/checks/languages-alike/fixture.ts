import { LINES, letter, line, page, printed, READING } from '../letter-evidence.ts';

const reading = [...READING, line('Yn Gymraeg: y cod hwn', { language: 'cy' })];
const welsh = (size: number) =>
  printed('Yn Gymraeg: y cod hwn', 120, {
    part: READING.length,
    from: 190,
    type: [{ face: 'AtkinsonHyperlegibleNext-Regular', size, text: 'Yn Gymraeg: y cod hwn' }],
  });

export const passing = letter({ reading, pages: [page({ lines: [...LINES, welsh(14)] })] });

/** Polish is larger than Welsh. */
export const failing = letter({ reading, pages: [page({ lines: [...LINES, welsh(12)] })] });
