/**
 * The passive voice in English: a form of "be" or "get" and a past participle. Lists of irregular
 * participles alone, as retext-passive has them, miss "was picked".
 */

const BE = /^(?:am|is|are|was|were|be|been|being|get|gets|got|getting)$|(?:’|')(?:re|m)$/iu;
/** May stand between the two: "will be *fairly* chosen", "are *you* invited". */
const BETWEEN = /^(?:not|also|only|always|never|often|all|both|being|been|i|you|he|she|it|we|they|\w+ly)$/iu;

/** End in -ed and are no participles, or say how somebody is ("is interested") or what its name is ("is called"). */
const NO_PARTICIPLE = new Set(
  'bed fed led need needed red wed shed seed feed weed speed breed hundred indeed embed aged interested tired worried pleased excited scared concerned married retired experienced advanced limited detailed sacred naked wicked closed called named'.split(
    ' ',
  ),
);

const IRREGULAR = new Set(
  (
    'beaten begun bent bet bitten blown bought bound broadcast broken brought built burnt caught chosen cut dealt done ' +
    'drawn driven drunk eaten fed fought found forbidden forgiven forgotten frozen given gone ground grown heard held ' +
    'hidden hit hung hurt kept known laid left led lent let lit lost made meant met mistaken overcome paid put quit ' +
    'read ridden rung run said sat seen sent set sewn shaken shot shown shut sold sought spent split spoken spread ' +
    'stolen stood struck stuck sung sunk sworn swept taken taught thought thrown told torn understood undertaken ' +
    'upset withdrawn woken won worn written'
  ).split(' '),
);

/** How many words may stand between the two. */
const APART = 2;

/** The verb as it stands ("will be chosen" gives "be chosen"), or null. */
export function passiveIn(sentence: string): string | null {
  const words = sentence.match(/[\p{L}’'-]+/gu) ?? [];
  for (const [at, word] of words.entries()) {
    if (!BE.test(word)) continue;
    for (let next = at + 1; next <= at + 1 + APART; next += 1) {
      const candidate = words[next]?.toLowerCase();
      if (candidate === undefined) break;
      if (isParticiple(candidate)) return words.slice(at, next + 1).join(' ');
      if (!BETWEEN.test(candidate)) break;
    }
  }
  return null;
}

function isParticiple(word: string): boolean {
  return IRREGULAR.has(word) || (/[a-z]{2,}ed$/u.test(word) && !NO_PARTICIPLE.has(word));
}
