/** The notch by the code: a letter's mark for fingers, which any paper takes. */
import type { NotchSetting } from '../../read/press-settings.ts';
import type { TypesetLetter } from '../../typeset/page.ts';
import { codeHeight, notchMark, withTactile } from '../../write/pdf/tactile/marks.ts';

/** The letter with a notch in the sheet's edge at the height of its code; as it is where it has none to point at. */
export function withNotch(letter: TypesetLetter, asked: NotchSetting | null): TypesetLetter {
  const code = asked === null ? null : codeHeight(letter);
  if (asked === null || code === null) return letter;
  return withTactile(letter, [notchMark(asked.edge, code.middle, asked.radius)], code.page);
}
