/** A WebVTT file as a player reads it, line by line: our own reading, not the writer's. */
import type { CaptionRead, CaptionsRead } from './evidence.ts';

const STAMP = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

export function readCaptions(source: string, file: string): CaptionsRead {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const unreadable: string[] = [];
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '')) unreadable.push('its first line is not “WEBVTT”');
  const captions: CaptionRead[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (/^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/.test(line)) {
      while ((lines[at] ?? '') !== '') at += 1;
      continue;
    }
    if (!line.includes('-->')) continue;
    const [from, to] = line.split('-->').map((part) => seconds(part.trim().split(/[ \t]/)[0] ?? ''));
    const words: string[] = [];
    const number = at + 1;
    while (at + 1 < lines.length && lines[at + 1] !== '') {
      at += 1;
      words.push(inPlain(lines[at] ?? ''));
    }
    if (from == null || to == null) unreadable.push(`line ${number} has no times that a player can read`);
    else captions.push({ line: number, from, to, lines: words });
  }
  return { file, unreadable, captions };
}

function seconds(stamp: string): number | null {
  const [, hours = '0', minutes, whole, thousandths] = STAMP.exec(stamp) ?? [];
  if (minutes === undefined) return null;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(`${whole}.${thousandths}`);
}

/** What is shown: without marks, with the characters that entities stand for. */
function inPlain(line: string): string {
  const shown = line
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, '\u00A0');
  return shown
    .replace(/&(?:lrm|rlm);/g, '')
    .replace(/&amp;/g, '&')
    .trim();
}
