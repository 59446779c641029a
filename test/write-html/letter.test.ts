import { describe, expect, test } from 'vitest';
import { CannotRun } from '../../src/errors.ts';
import type { Block, Inline } from '../../src/letter.ts';
import type { Picture } from '../../src/picture.ts';
import { letterToHtml } from '../../src/write/html/letter.ts';
import { crest, fact, film, fixtureLanguages, fixtureLetter, link, text, urduLetter } from '../fixture/letter.ts';
import { withoutPerson } from './web-fixture.ts';

const context = { link: (href: string) => href, picture: ({ name }: { name: string }) => `pictures/${name}.svg` };
const html = (...blocks: Block[]): string => letterToHtml(fixtureLetter({ blocks }), context).html;
const paragraph = (...children: Inline[]): string => html({ kind: 'paragraph', children }).trim();

describe('letterToHtml', () => {
  test('writes every kind of block and inline (golden file)', async () => {
    await expect(letterToHtml(withoutPerson(fixtureLetter()), context).html).toMatchFileSnapshot('golden/en.html');
  });

  test('writes a letter from right to left with its facts isolated (golden file)', async () => {
    await expect(letterToHtml(withoutPerson(urduLetter()), context).html).toMatchFileSnapshot('golden/ur.html');
  });

  test('names what stands on paper only, and drops a section of which only a heading is left', () => {
    const written = letterToHtml(withoutPerson(fixtureLetter()), context);
    expect(written.leftOut).toEqual(['language-panel', 'code', 'slip']);
    const slipOnly: Block = {
      kind: 'section',
      begins: 'sheet',
      children: [
        { kind: 'heading', level: 2, children: [text('Slip')] },
        { kind: 'slip', children: [] },
      ],
    };
    expect(html(slipOnly)).toBe('');
  });

  test('keeps a section that has a heading and nothing left out', () => {
    expect(
      html({ kind: 'section', begins: 'here', children: [{ kind: 'heading', level: 2, children: [text('A')] }] }),
    ).toContain('<h2>A</h2>');
  });

  test('refuses a resident’s data without repeating it', () => {
    const withName = (): string => paragraph(text('Dear '), { kind: 'field', name: 'name', text: 'Nasreen Begum' });
    expect(withName).toThrow(CannotRun);
    expect(withName).toThrow('“name”');
    expect(withName).not.toThrow('Nasreen');
    expect(() => html({ kind: 'address', lines: ['Nasreen Begum', 'THORNBURY', 'TH2 4QP'] })).toThrow('postal address');
  });

  test('a name that stands beside its logo is said once', () => {
    const head = (logo: Picture, line: string): string =>
      html({ kind: 'letterhead', logo, lines: [[fact('borough', line, true)]] });
    expect(head(crest, crest.alt)).toContain('alt=""');
    expect(head(crest, 'Another council')).toContain(`alt="${crest.alt}"`);
  });

  test('a long address ends its line before a dot or an @ or after a stroke, and nowhere else', () => {
    const web = fact('video', 'bsl-call.example.org/wexmere', true);
    expect(paragraph(web)).toContain('bsl-call<wbr>.example<wbr>.org/<wbr>wexmere');
    expect(paragraph(fact('place', 'Mere Park School, St. Mary Road', true))).not.toContain('wbr');
    expect(paragraph(fact('regulator', 'ico.org.uk', true))).not.toContain('wbr');
  });

  test('escapes what words and addresses hold', () => {
    expect(paragraph(text('<script>alert("1")</script> & more'))).toBe(
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more</p>',
    );
    expect(paragraph(link('https://example.org/?a=1&b="2"', text('here')))).toContain(
      'href="https://example.org/?a=1&amp;b=&quot;2&quot;"',
    );
    expect(html({ kind: 'figure', picture: { ...film, alt: 'A "film" <here>' }, caption: null })).toContain(
      'alt="A &quot;film&quot; &lt;here&gt;"',
    );
  });

  test('marks the language of parts, and keeps short facts whole but lets long ones wrap', () => {
    expect(paragraph({ kind: 'foreign', language: 'ur', direction: 'rtl', children: [text('اردو')] })).toBe(
      '<p><span lang="ur" dir="rtl">اردو</span></p>',
    );
    expect(paragraph(fact('phone', '0808 157 0123', true))).toBe(
      '<p><bdi dir="ltr" class="fact">0808 157 0123</bdi></p>',
    );
    expect(paragraph(fact('place', 'Thornbury High School, Long Lane', true))).toBe(
      '<p><bdi dir="ltr">Thornbury High School, Long Lane</bdi></p>',
    );
  });

  test('puts a film with captions in place of the first figure only', () => {
    const figure: Block = { kind: 'figure', picture: film, caption: null };
    const english = fixtureLanguages.get('en');
    if (english === undefined) throw new Error('fixture');
    const cues = [
      { from: 0, to: 2, text: 'Join us & talk.' },
      { from: 2, to: 4, text: 'Please reply.' },
    ];
    const written = letterToHtml(fixtureLetter({ blocks: [figure, figure] }), {
      ...context,
      film: {
        files: [{ path: 'film/bsl.mp4', type: 'video/mp4' }],
        captions: [{ path: 'film/bsl.en.vtt', language: english, cues }],
        chapters: [
          { at: 0, title: 'Hello' },
          { at: 2, title: 'Your answer' },
        ],
        chaptersPath: 'film/parts.en.vtt',
        signer: 'Signer: Sam. Registered with NRCPD, number 1234567.',
        placeholder: false,
        words: { chapters: 'Parts of the film', transcript: 'The words of the film', gone: 'The film does not open.' },
      },
    }).html;
    expect(written.match(/<video controls playsinline preload="none"/g)).toHaveLength(1);
    expect(written).not.toContain('autoplay');
    expect(written).toContain('<track kind="captions" src="/film/bsl.en.vtt" srclang="en" label="English" default>');
    expect(written).toContain('<a href="/film/bsl.mp4#t=2" data-at="2"><bdi>0:02</bdi> Your answer</a>');
    expect(written).toContain('<div lang="en" dir="ltr">\n<p>Join us &amp; talk.</p>\n<p>Please reply.</p>');
    expect(written.match(/<img /g)).toHaveLength(1);
  });
});
