import type { Cluster, Colour, GlyphRun } from '../../typeset/page.ts';
import { apart } from './apart.ts';
import { black } from './colour.ts';
import type { EmbeddedFace } from './embedded-face.ts';
import type { EmbeddedFaces } from './faces.ts';
import { moved, num } from './notation.ts';
import type { Palette } from './palette.ts';
import type { Resources } from './resources.ts';

/** Runs less than this apart (pt) read as one. */
const TOUCHING = 0.01;

function sameColour(a: Colour, b: Colour): boolean {
  return a === b || (a.cmyk.every((v, i) => v === b.cmyk[i]) && a.rgb.every((v, i) => v === b.rgb[i]));
}

/** Whether `next` goes on where `run` ends, so that one `TJ` can show both. */
function goesOn(run: GlyphRun, next: GlyphRun): boolean {
  return (
    run.face === next.face &&
    run.size === next.size &&
    run.y === next.y &&
    run.direction === 'ltr' &&
    next.direction === 'ltr' &&
    Math.abs(run.x + run.width - next.x) < TOUCHING &&
    sameColour(run.colour, next.colour)
  );
}

/** Thousandths of an em that nobody sees: at 14 pt a twentieth of a millimetre. They add up until they are worth a
 * number of their own; a twentieth of a batch's bytes were such numbers. */
const UNSEEN = 8;

/** The operand of `TJ`: glyphs, with a number where the next stands nearer or farther than the font says. */
function shown(clusters: readonly Cluster[], face: EmbeddedFace): string {
  const thousandths = 1000 / face.unitsPerEm;
  let out = '[<';
  let owed = 0;
  for (const cluster of clusters) {
    const shift = Math.round(owed);
    if (Math.abs(shift) >= UNSEEN) {
      out += `>${shift}<`;
      owed -= shift;
    }
    const cid = face.cid(cluster);
    out += cid.toString(16).padStart(4, '0');
    owed += (face.advance(cid) - cluster.advance) * thousandths;
  }
  return `${out}>]`;
}

/**
 * Operators that show runs, whose origin stands at (x, y) in the content's own space (y up). The fill colour is
 * taken to be black at the start and is black again at the end.
 */
export function textOperators(
  runs: readonly GlyphRun[],
  x: number,
  y: number,
  palette: Palette,
  faces: EmbeddedFaces,
  resources: Resources,
): string {
  if (runs.length === 0) return '';
  let out = 'BT\n';
  let font = '';
  let colour = black;
  for (let i = 0; i < runs.length; ) {
    const run = runs[i];
    if (run === undefined) break;
    const clusters: Cluster[] = [...run.clusters];
    let last = run;
    for (i++; i < runs.length; i++) {
      const next = runs[i];
      if (next === undefined || !goesOn(last, next)) break;
      clusters.push(...next.clusters);
      last = next;
    }
    if (clusters.length === 0) continue;
    const face = faces.get(run.face);
    resources.fonts.set(face.name, face.reference);
    const wanted = `/${face.name} ${num(run.size)} Tf\n`;
    if (wanted !== font) out += wanted;
    font = wanted;
    if (!sameColour(run.colour, colour)) out += `${palette.fill(run.colour, resources)}\n`;
    colour = run.colour;
    out += `${moved(x + run.x, y - run.y)} Tm\n${shown(run.direction === 'rtl' ? apart(clusters, face.unitsPerEm) : clusters, face)}TJ\n`;
  }
  if (!sameColour(colour, black)) out += `${palette.fill(black, resources)}\n`;
  return `${out}ET\n`;
}
