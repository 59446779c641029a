/**
 * The tap test: however the folded sheet lies in its envelope, the window shows the whole address and nothing else
 * of the letter. So all ink of page 1 lies either where the window shows it in every position of the sheet, or
 * where it shows it in none.
 */
import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { LetterRead } from '../evidence.ts';
import { plainText } from '../plain-text.ts';
import { zoneOn } from '../post.ts';
import { holds, inset, pt, reach, type UserBox } from '../user-box.ts';
import { letterPlace } from './letter-place.ts';

/** pt: rounding of numbers in the file. */
const HAIR = 0.1;

export const addressInWindow: Check<LetterRead> = {
  id: 'address-in-window',
  reads: 'letter',
  title:
    'The envelope’s window shows the whole address and nothing else but its Mailmark, however the sheet moves in it.',
  source: 'RULES 7 (tap test, ±5 mm); Royal Mail, guidance for window envelopes',
  run(letter) {
    const { expected } = letter;
    const post = expected.post;
    const first = letter.pages.find(({ page }) => page === expected.firstPage);
    if (post == null || post.window === null || first === undefined) return [];
    const window = zoneOn(first.sheet, post.window);
    const always = inset(window, pt(post.play));
    const ever = inset(window, -pt(post.play));
    const finding = (says: string, todo: string): Finding => ({
      check: addressInWindow.id,
      level: 'mend',
      where: letterPlace(letter),
      says,
      todo,
    });
    const shown = (ink: UserBox) => holds(always, ink, HAIR);
    const findings: Finding[] = [];
    const address = first.lines.filter(({ ink }) => shown(ink));
    const partly = first.lines.filter(({ ink }) => !shown(ink) && touches(ever, ink));
    // Beside the address a Mailmark may be shown, where it is known that the letter has one.
    const { mailmark } = post;
    const mark = mailmark == null ? null : zoneOn(first.sheet, mailmark.symbol);
    const may = (ink: UserBox) => shown(ink) && (mailmark === undefined || (mark !== null && holds(mark, ink, HAIR)));
    if (partly.length > 0 || first.shapes.some(({ bounds }) => !may(bounds) && touches(ever, bounds)))
      findings.push(
        finding(
          `Where the sheet moves ${post.play} mm in its envelope, the window cuts off a line or shows more than the address.`,
          'Compare the envelopes under “print” in campaign.yaml with the printer’s, or shorten the address.',
        ),
      );
    const told = letters(address.map(({ text }) => text).join(' '));
    const wanted = letters(expected.addressLines.join(' '));
    if (address.length === 0 || (wanted !== '' && told !== wanted))
      findings.push(
        finding(
          'What the window always shows is not the letter’s whole address.',
          'Don’t post this batch: compare the envelope and its fold with the profile.',
        ),
      );
    return findings;
  },
};

/** Its characters in a fixed order: ink from right to left comes back in another order than its row's. */
function letters(text: string): string {
  return Array.from(plainText(text).normalize('NFKD').replaceAll(' ', '')).sort().join('');
}

function touches(box: UserBox, ink: UserBox): boolean {
  const { across, down } = reach(box, ink);
  return across > HAIR && down > HAIR;
}
