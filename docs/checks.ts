/**
 * Writes docs/checks.md: every rule and the checks that hold it, from the table of checks (`src/checks.ts`).
 * `node docs/checks.ts`; a test keeps the file and the table the same.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checks } from '../src/checks.ts';
import { formats } from '../src/formats.ts';

type Held = readonly (readonly [rule: string, by: readonly string[] | string])[];

/** The rules by their numbers, as sources name them ("RULES 4"). In the place of checks: who holds the rule instead. */
export const rules: Readonly<Record<string, Held>> = {
  'RULES 1: clear print and large print': [
    [
      'Standard print of 14 pt or more, large print 18, giant print 24, easy read 16; nothing on a page is smaller',
      ['glyph-size'],
    ],
    [
      'No italics, no underlining but of links, no blocks of capitals',
      ['plain-type', 'site-plain-type', 'no-capitals'],
    ],
    ['Set on one straight edge, never justified; no word divided', ['alignment', 'split-words']],
    ['Lines of 70 characters at most, far enough apart', ['measure', 'leading']],
    ['Large print is set anew on the same sheet, never a page blown up', ['inside-page', 'glyph-size']],
    ['Contrast of 7 to 1; no text over pictures', ['contrast', 'no-overlap']],
    ['Typefaces compared by the height of their small letters, not by points', ['x-height']],
    ['A blank line between paragraphs', ['gap']],
    ['Matt paper of 90 g or more', ['ticket-complete']],
  ],
  'RULES 2: easy read': [
    ['15 words a sentence, never above 25; one idea each', ['short-sentences', 'easy-read-one-idea']],
    [
      'Each sentence or short pair beside its own picture, on the side where reading begins',
      ['easy-read-pictures', 'pictures-beside', 'site-pictures-beside', 'placeholder-picture'],
    ],
    ['24 pages at most', ['few-pages']],
    ['Digits, no percentages, no Roman numerals', ['easy-read-figures']],
    [
      'Hard words explained; active voice; plain words',
      ['easy-read-hard-words', 'active-voice', 'plain-words', 'reading-ease', 'acronyms-explained'],
    ],
    ['A person’s sign-off', ['easy-read-signed']],
  ],
  'RULES 3: the film in British Sign Language': [
    ['Captions: in order, two lines, 37 characters, 180 words a minute', ['film-captions']],
    ['Never the phone as the only contact', ['bsl-contact']],
    ['The player: native controls, no autoplay, captions, transcript', ['film-player']],
    ['The signer’s name, number and share of the picture', ['film-signer', 'film-media']],
    ['The film says every fact', ['facts-in-film', 'placeholder-film']],
  ],
  'RULES 4: web pages': [
    ['WCAG 2.2 AA, as far as programs can tell', ['site-accessible', 'report-page']],
    [
      'By keyboard alone; on 320 px; at twice its size; with wide text spacing',
      ['site-keyboard', 'site-reflow', 'site-zoom', 'site-text-spacing'],
    ],
    [
      'In contrast themes; without motion; without scripts',
      ['site-forced-colours', 'site-reduced-motion', 'site-no-script'],
    ],
    ['What a screen reader says: all words, in order, each in its language and direction', ['site-transcript']],
    ['Links to other languages say so; no link is dead', ['site-links']],
    ['The accessibility statement has all its parts', ['accessibility-statement']],
    ['Valid HTML; every page opens', ['site-html', 'site-page-loads']],
    ['Light enough for an old phone', ['site-weight']],
    ['Each address on a letter opens the page that it promises', ['site-reached', 'reserved-address']],
    ['Its address is short enough to print and to say on the phone', ['sayable-address']],
  ],
  'RULES 5: accessible PDFs': [
    ['PDF/UA-1 by another program', ['pdf-ua', 'pdf-opens']],
    [
      'Title and language of the file; no empty glyph; every character has its Unicode',
      ['document-named', 'no-notdef', 'text-maps'],
    ],
    [
      'Tags say what the letter says, in order, each part in its role and language',
      ['text-equals-letter', 'tags-present', 'language-of-parts', 'said-as-printed'],
    ],
    ['Each picture and code has words of its own', ['alt-texts']],
    ['The same letter as a Word document', ['word-says-letter']],
  ],
  'RULES 6: QR codes': [
    [
      'Modules of 0.5 mm, 25 mm wide, version 4 at most, level M, four modules of white, alone on its side',
      ['qr-geometry'],
    ],
    ['Every one decoded from the printed page', ['qr-decodes']],
    ['A sample by two decoders, at 150 and 300 dpi, blurred, at half contrast', ['qr-robust']],
    ['The same place on every letter', ['qr-one-place']],
    ['A short address beside it, to type', ['code-address']],
  ],
  'RULES 7: print and post': [
    [
      'PDF/X-4',
      [
        'press-sound',
        'press-version',
        'press-identified',
        'press-trapped',
        'press-output-intent',
        'press-still',
        'press-fonts',
        'press-transparency',
      ],
    ],
    ['Boxes, safe area, margins', ['press-boxes', 'inside-page']],
    [
      'No RGB, text in black alone, ink of 280 % at most, pictures of 300 pixels an inch',
      ['press-no-rgb', 'press-black-text', 'press-total-ink', 'press-images', 'press-pictures'],
    ],
    ['Technical layers and spot colours', ['press-layers', 'press-spots', 'touch-on-blank-paper']],
    ['The envelope’s window shows the whole address and nothing else', ['address-in-window']],
    ['Limits of size and pages', ['within-limits']],
    ['The manifest lists each file to the byte', ['manifest-matches']],
    ['Marks for folding and inserting', ['marks-in-zones', 'inserting-mark']],
    ['A Mailmark is its own row’s', ['mailmark']],
    ['GOV.UK Notify’s zones', ['notify-zones']],
    ['The job ticket tells of the files beside it', ['ticket-agrees']],
  ],
  'RULES 8: audio': [
    ['Each recording plays, is as long as its letter, and was listened to', ['recording-heard']],
    ['Even volume, no noise', ['recording-even']],
  ],
  'RULES 8: braille': [['Each braille file fits its sheet and says the letter’s words', ['braille-back']]],
  'RULES 9: languages': [
    ['All plural forms, all words, all facts in every language', '`everyletter validate`, before anything is made'],
    ['Words signed by a reader of the language', ['draft-words']],
    ['Addresses, codes and phone numbers stay Latin and from left to right', ['latin-left-to-right']],
    ['No space between letters of scripts that join', ['site-plain-type']],
    ['Fonts for every name; no empty boxes', ['no-notdef']],
    ['Welsh is read before English', ['read-first']],
    ['Welsh is as large and as bold as English', ['languages-alike']],
  ],
  'RULES 10: data protection': [
    ['Each letter carries its own row’s data, and nobody else’s', ['own-row', 'no-other-row', 'one-letter-a-row']],
    ['A personal code goes to no server', ['qr-private']],
    ['What everybody may open holds nobody’s data', ['nobody-published']],
    ['Pages ask nothing of other hosts and name their readers to nobody', ['site-alone', 'site-unwatched']],
  ],
  'Checks of everyletter’s own': [
    ['Each offer can be perceived by those whom it is for', ['offer-perceived', 'offer-to-blind-people']],
    ['The same facts in every format and language', ['facts-everywhere']],
    ['The letter can be read aloud by a phone’s camera', ['read-as-paper']],
  ],
};

const reads = {
  letter: 'every letter',
  pdf: 'PDF files',
  run: 'the run',
  html: 'web pages',
  image: 'pictures',
} as const;

/** Arial's small letters are 1062 of 2048 units high, and a point is 0.3528 mm (RULES 1, "x-height"). */
const arial = (0.3528 * 1062) / 2048;

/** What each format promises of its letters, from the table of formats. */
const promises = [
  '',
  '| format | nothing smaller than | small letters at least | that is | lines apart, times their size |',
  '| --- | --- | --- | --- | --- |',
  ...formats.map(
    ({ title, least }) =>
      `| ${title} | ${least.size} pt | ${least.xHeight} mm | Arial ${Math.round(least.xHeight / arial)} | ${least.leading} |`,
  ),
  '',
  'Clear print is Arial 12 at the least, large print Arial 16 (UKAAF G003; the BSL letter is large print), giant print Arial 24, easy read Arial 14 (RULES 1 and 2). Bengali, Urdu and the other scripts of India and of Arabic’s family have no small letters: `x-height` asks that they be set 2 pt larger than the format promises (RULES 9). Of other scripts without small letters it says that only points are checked. The address in the window and marks for machines are exempt.',
];

/** The text of docs/checks.md. Checks that no rule names stand at its end. @throws Error where a rule names no check */
export function checksPage(): string {
  const rows = new Map(checks.map((check) => [check.id, check]));
  const held = new Set(
    Object.values(rules).flatMap((rule) => rule.flatMap(([, by]) => (typeof by === 'string' ? [] : by))),
  );
  const idle = checks.filter(({ id }) => !held.has(id)).map(({ id }) => id);
  const further: Held = idle.map((id) => ['', [id]]);
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const linesOf = ([rule, by]: Held[number]): string[] =>
    typeof by === 'string'
      ? [`| ${cell(rule)} | no check: ${cell(by)} | | |`]
      : by.map((id, index) => {
          const check = rows.get(id);
          if (check === undefined) throw new Error(`docs/checks.ts names the check “${id}”, which there is not.`);
          return `| ${index === 0 ? cell(rule) : ''} | \`${id}\`: ${cell(check.title)} | ${reads[check.reads]} | ${cell(check.source)} |`;
        });
  return [
    '# What is checked',
    '',
    'Each output is opened again from disk and read back. A check answers: passed, must be mended, or *a person must look*, which is never counted as passed. Where nothing could be read, it is *not run*, with its reason.',
    '',
    'This page is made from the table of checks (`node docs/checks.ts`). “RULES 4” and the like, which sources and the report name, are the headings here. A check can be turned down or off under `rules` in campaign.yaml, with a reason that the report shows.',
    ...Object.entries(idle.length === 0 ? rules : { ...rules, 'Further checks': further }).flatMap(
      ([heading, rule]) => [
        '',
        `## ${heading}`,
        '',
        '| rule | check | reads | source |',
        '| --- | --- | --- | --- |',
        ...rule.flatMap(linesOf),
        ...(heading.startsWith('RULES 1:') ? promises : []),
      ],
    ),
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(fileURLToPath(new URL('checks.md', import.meta.url)), checksPage());
