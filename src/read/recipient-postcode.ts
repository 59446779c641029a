/**
 * UK postcodes as Royal Mail prints them: capitals, one space before the last three characters.
 * The pattern and the areas are RULES 7's: Royal Mail's 120 geographic areas, the three of the Crown
 * dependencies, BF (British Forces) and BX (organisations).
 */
const AREAS =
  'AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX ' +
  'FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN ' +
  'NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB ' +
  'W WA WC WD WF WN WR WS WV YO ZE';

/** Of the letters, I, L, O, Q and Z never follow the district's digit: an O there is a mistyped 0. */
const OUTWARD = `(?:${AREAS.replaceAll(' ', '|')})[0-9][0-9A-HJKMNPR-Y]?`;
const INWARD = '[0-9][ABD-HJLNP-UW-Z]{2}';
const WHOLE = new RegExp(`^(${OUTWARD})(${INWARD})$`);
const WITHIN = new RegExp(`(?<![A-Z0-9])(${OUTWARD}) *(${INWARD})(?![A-Z0-9])`, 'i');

/** The postcode as printed, or null where it isn't one. Case, spaces and hyphens are forgiven; O for 0 isn't. */
export function printedPostcode(text: string): string | null {
  const [, outward, inward] = WHOLE.exec(text.toUpperCase().replace(/[\s-]/g, '')) ?? [];
  return outward === undefined ? null : `${outward} ${inward}`;
}

/** A whole postcode that stands among other words: what is found, as written and as printed. */
export function postcodeWithin(text: string): { readonly written: string; readonly printed: string } | null {
  const [written, outward, inward] = WITHIN.exec(text) ?? [];
  return written === undefined ? null : { written, printed: `${outward} ${inward}`.toUpperCase() };
}
