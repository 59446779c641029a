import type { Cluster } from '../../typeset/page.ts';

/** Share of an em. Poppler takes a glyph that begins less than a tenth of an em after the one before it for a second
 * stroke of the same letter, ends the word there, and gives right-to-left words back in pieces. */
const LEAST = 0.105;

/**
 * The clusters of a right-to-left run with their origins far enough apart for that: where one is narrower, as many in
 * Nastaliq are, the next begins later and its ink is moved back by as much. Nothing moves on paper.
 *
 * @param clusters in visual order
 */
export function apart(clusters: readonly Cluster[], unitsPerEm: number): readonly Cluster[] {
  const least = Math.ceil(LEAST * unitsPerEm);
  if (!clusters.some(({ advance }) => advance < least)) return clusters;
  let late = 0;
  return clusters.map((cluster, index) => {
    const moved = late === 0 ? cluster : movedBack(cluster, late);
    late = index < clusters.length - 1 ? Math.max(0, least - moved.advance) : 0;
    return late === 0 ? moved : { ...moved, advance: moved.advance + late };
  });
}

function movedBack({ text, glyphs, advance }: Cluster, units: number): Cluster {
  return { text, glyphs: glyphs.map((glyph) => ({ ...glyph, dx: glyph.dx - units })), advance: advance - units };
}
