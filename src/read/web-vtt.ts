/** WebVTT captions as a campaign brings them (W3C WebVTT: The Web Video Text Tracks Format). */

/** One caption: what is said from when to when, in seconds. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  /** Its words; where lines break is the writer's matter. */
  readonly text: string;
}

const timing = /^(?:(\d+):)?(\d\d):(\d\d\.\d{3})\s+-->\s+(?:(\d+):)?(\d\d):(\d\d\.\d{3})/;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' };

/** Reads all cues, in the file's order; notes, styles, settings and marks inside the text are dropped.
 * @returns null where the file does not begin as WebVTT must */
export function readWebVtt(source: string): readonly Cue[] | null {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (!/^WEBVTT(?:[ \t\n]|$)/.test(text)) return null;
  return text.split(/\n{2,}/).flatMap((block) => {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => timing.test(line));
    const [, ...parts] = timing.exec(lines[at] ?? '') ?? [];
    if (at < 0 || at > 1) return [];
    const words = lines.slice(at + 1).join(' ');
    return [{ from: seconds(parts.slice(0, 3)), to: seconds(parts.slice(3)), text: plain(words) }];
  });
}

function seconds([hours = '0', minutes = '0', rest = '0']: readonly (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}

function plain(words: string): string {
  return words
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
