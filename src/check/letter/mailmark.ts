/** The 2D Mailmark in the window, decoded from pixels: it names one item, which must be this resident's. */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { zoneOn } from '../post.ts';
import { holds, inset, pt, reach, type UserBox } from '../user-box.ts';
import { letterPlace } from './letter-place.ts';

/** pt: rounding of numbers in the file. */
const HAIR = 0.1;

export const mailmark: Check<LetterRead> = {
  id: 'mailmark',
  reads: 'letter',
  title: 'The Mailmark in the window, decoded from the rendered page, is its own row’s, with white round it.',
  source: 'Royal Mail, Mailmark barcode definition; ISO/IEC 16022 (Data Matrix)',
  sampled: ({ expected }) => expected.post?.mailmark != null,
  run(letter) {
    const { expected } = letter;
    const wanted = expected.post?.mailmark ?? null;
    const first = letter.pages.find(({ page }) => page === expected.firstPage);
    if (wanted === null || first === undefined) return [];
    const symbol = zoneOn(first.sheet, wanted.symbol);
    const near = inset(symbol, -pt(wanted.quiet));
    const inNear = (ink: UserBox) => {
      const { across, down } = reach(near, ink);
      return across > HAIR && down > HAIR && !holds(symbol, ink, HAIR);
    };
    const crowded = [...first.lines.map(({ ink }) => ink), ...first.shapes.map(({ bounds }) => bounds)].some(inNear);
    const says = [
      ...(letter.mailmark == null
        ? ['The Mailmark in the window can’t be decoded.']
        : letter.mailmark === wanted.payload
          ? []
          : ['The Mailmark in the window is not the one of its row in the spreadsheet.']),
      ...(crowded ? ['Something stands in the white that a Mailmark needs round it.'] : []),
    ];
    const todo = 'Don’t post this batch as Mailmark items; make it again, and report the fault if it stays.';
    const where = letterPlace(letter);
    return says.map((sentence): Finding => ({ check: mailmark.id, level: 'mend', where, says: sentence, todo }));
  },
};
