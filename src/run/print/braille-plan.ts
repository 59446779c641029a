/** Braille on the envelope or on a card: its words and its place, known before anything is made. Lengths are mm. */
import type { Envelope } from '../../envelope.ts';
import { CannotRun } from '../../errors.ts';
import type { Language } from '../../letter.ts';
import type { Profile } from '../../profiles.ts';
import type { Campaign } from '../../read/campaign.ts';
import { localiseFact } from '../../read/fact-kinds.ts';
import { brailleDots } from '../../write/pdf/tactile/braille-dots.ts';

/** What is embossed: an envelope of the profile, or a card. */
export interface BraillePiece {
  /** `C5`, `A6 card`. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Where braille and its print may stand: clear of stamp and window. */
  readonly zone: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}
export interface BraillePlan {
  readonly on: 'envelope' | 'card';
  /** Facts put in. */
  readonly lines: readonly string[];
  /** g/m². */
  readonly stock: number;
  readonly pieces: readonly BraillePiece[];
}

/** Their places below the output folder. */
export const brailleFiles = { envelope: 'print/tactile-envelope.pdf', card: 'print/tactile-card.pdf' } as const;

const edge = { left: 20, top: 12 };
/** The corner that Royal Mail keeps for the stamp or the indicia, and what a sheet's play adds to a window's reach. */
const stamp = 80;
const abovePlay = 5;
const card: BraillePiece = {
  id: 'A6 card',
  width: 148,
  height: 105,
  zone: { left: 12, top: 12, right: 136, bottom: 93 },
};
/** Below the dots, so that the print stands clear of them. */
export const belowBraille = 5;
/** One line of 14 pt print. */
const lineOfPrint = 8;

/** Null where the campaign asks for none, or the profile has no envelopes of the campaign's.
 * @throws CannotRun where a fact is unknown, a character has no sign, or the lines don't fit */
export function planBraille(campaign: Campaign, profile: Profile, own: Language): BraillePlan | null {
  const asked = campaign.print.tactile?.braille;
  if (asked === undefined) return null;
  const fail = (says: string, todo: string, path: readonly (string | number)[] = []): never => {
    const where = { file: 'campaign.yaml', line: campaign.lineOf(['print', 'tactile', 'braille', ...path]) };
    throw new CannotRun([{ check: 'braille-lines', level: 'mend', where, says, todo }]);
  };
  const lines = asked.lines.map((line, at) =>
    line.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const fact = campaign.facts[name];
      if (fact !== undefined) return localiseFact(name, fact, own).text;
      return fail(`There is no fact “${name}” for the braille to say.`, 'Name one of “facts”.', ['lines', at]);
    }),
  );
  const pieces = asked.on === 'card' ? [card] : profile.envelopes.map(ofEnvelope);
  // Whoever puts single letters into envelopes of their own embosses none of them.
  if (pieces.length === 0) return null;
  lines.forEach((line, at) => {
    try {
      brailleDots(line);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error), 'Use plain English words and figures.', [
        'lines',
        at,
      ]);
    }
  });
  for (const { id, zone } of pieces) {
    const { width, height } = brailleDots(lines.join('\n'));
    const [roomAcross, roomDown] = [zone.right - zone.left, zone.bottom - zone.top - belowBraille - lineOfPrint];
    if (width <= roomAcross && height <= roomDown) continue;
    const cells = Math.floor((roomAcross + 2) / 6);
    fail(
      `The braille is ${Math.ceil(width)} × ${Math.ceil(height)} mm; on ${id} there is room for ${Math.floor(roomAcross)} × ${Math.floor(roomDown)} mm (${cells} cells a line, capital and number signs included).`,
      'Say it in fewer words, or in shorter lines.',
      ['lines'],
    );
  }
  return { on: asked.on, lines, stock: asked.stock, pieces };
}

function ofEnvelope({ id, width, height, window }: Envelope): BraillePiece {
  const windowTop = height - window.bottom - window.height;
  const zone = { ...edge, right: width - stamp, bottom: windowTop - abovePlay };
  return { id, width, height, zone };
}
