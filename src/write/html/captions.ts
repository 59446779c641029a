/** Captions as a WebVTT file (W3C WebVTT), in lines that a reader takes in at a glance (RULES 3). */

export interface Caption {
  /** Seconds. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** RULES 3: at most two lines of 37 characters. */
const LINE = 37;

/** A file of captions, or of chapters, whose titles are not broken. */
export function webVtt(captions: readonly Caption[], kind: 'captions' | 'chapters' = 'captions'): string {
  const cues = captions.map(({ from, to, text }) => {
    const lines = kind === 'captions' ? inLines(text) : [text];
    return `${clock(from)} --> ${clock(to)}\n${lines.map(escaped).join('\n')}\n`;
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
}

/** One line, or two as even as they get; what fits neither is left for the check to find. */
function inLines(text: string): string[] {
  if (text.length <= LINE) return [text];
  const words = text.split(' ');
  const splits = words
    .slice(1)
    .map((_, at): [string, string] => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const longer = ([first, second]: readonly [string, string]) => Math.max(first.length, second.length);
  return splits.toSorted((one, other) => longer(one) - longer(other))[0] ?? [text];
}

/** `01:02.500`, with hours where there are any. */
function clock(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = String(Math.floor(seconds / 60) % 60).padStart(2, '0');
  const rest = (seconds % 60).toFixed(3).padStart(6, '0');
  return `${hours === 0 ? '' : `${String(hours).padStart(2, '0')}:`}${minutes}:${rest}`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
