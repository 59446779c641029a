/** A piece of text that stays on one line, with the blank that follows it. pt. */
export interface Unit {
  readonly width: number;
  /** Width of the spaces after it: not counted at a line's end. */
  readonly space: number;
}

/** A last line shorter than this share of the measure looks lost. */
const shortLastLine = 0.14;

/**
 * First-fit line breaking: never justified, never hyphenated. Gives the index of each line's first
 * unit. A unit wider than the measure has a line of its own.
 */
export function fillLines(units: readonly Unit[], measure: number): number[] {
  const starts: number[] = [];
  let used = 0;
  let pending = 0;
  for (const [index, { width, space }] of units.entries()) {
    // A hundredth of a point: sums of widths differ in their last digits from a measured whole.
    if (index === 0 || used + pending + width > measure + 0.01) {
      starts.push(index);
      used = width;
    } else {
      used += pending + width;
    }
    pending = space;
  }
  return withoutLoneWord(units, measure, starts);
}

/** Takes one unit down to a last line that holds a short word only, if the line above can spare it. */
function withoutLoneWord(units: readonly Unit[], measure: number, starts: number[]): number[] {
  const last = starts.at(-1);
  const above = starts.at(-2);
  if (last === undefined || above === undefined || last !== units.length - 1 || last - above < 4) return starts;
  const lone = units[last];
  const moved = units[last - 1];
  if (lone === undefined || moved === undefined || lone.width > measure * shortLastLine) return starts;
  if (moved.width + moved.space + lone.width > measure) return starts;
  return [...starts.slice(0, -1), last - 1];
}

/** As many lines as `fillLines` makes, of about one length: for headings, where a lone last word looks lost. */
export function balanceLines(units: readonly Unit[], measure: number): number[] {
  const greedy = fillLines(units, measure);
  if (greedy.length < 2) return greedy;
  let tight = measure / 2;
  let loose = measure;
  let best = greedy;
  // Eight halvings find the narrowest measure to a few points.
  for (let step = 0; step < 8; step += 1) {
    const middle = (tight + loose) / 2;
    const lines = fillLines(units, middle);
    if (lines.length > greedy.length) tight = middle;
    else {
      loose = middle;
      best = lines;
    }
  }
  return best;
}
