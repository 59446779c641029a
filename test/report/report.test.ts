import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { groupFindings } from '../../src/report/groups.ts';
import { type ReportParts, reportHtml } from '../../src/report/html.ts';
import { reportJson } from '../../src/report/json.ts';
import { reportJunit } from '../../src/report/junit.ts';
import { addTallies, checkOutcomes } from '../../src/report/outcomes.ts';
import { exitCode } from '../../src/report/report.ts';
import { checks, findings, sampleReport } from './sample-report.ts';

const require = createRequire(import.meta.url);
const templates = new URL('../../templates/', import.meta.url);
let parts: ReportParts;
beforeAll(async () => {
  const read = (name: string) => readFile(new URL(name, templates), 'utf8');
  parts = { template: await read('report.hbs'), style: await read('report.css') };
});

const clean = () =>
  sampleReport({
    findings: [],
    rejected: 0,
    thumbnails: [],
    checks: checkOutcomes(checks, Object.fromEntries(checks.map(({ id }) => [id, { read: 2, of: 2 }])), []),
  });

describe('report.html', () => {
  test('says everything that the report holds', async () => {
    const html = reportHtml(sampleReport(), { ...parts, style: '/* report.css */' });
    await expect(html).toMatchFileSnapshot('golden/report.html');
  });
  test.each([
    ['with everything', sampleReport],
    ['with nothing to say', clean],
  ])('is valid HTML %s', async (_, report) => {
    const result = await new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
    }).validateString(reportHtml(report(), parts));
    expect(
      result.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
    ).toEqual([]);
  });
  test('axe finds nothing', async () => {
    const { window } = new JSDOM(reportHtml(sampleReport(), parts), {
      runScripts: 'outside-only',
      pretendToBeVisual: true,
    });
    window.eval(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
    const { violations } = await window.axe.run(window.document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
  test('shows nothing of what is not there', () => {
    const html = reportHtml(clean(), parts);
    expect(html).toContain('Nothing must be mended: every check ran and passed.');
    for (const absent of ['must look at', 'must be mended</', 'rejected.csv', 'First pages', 'not run<'])
      expect(html).not.toContain(absent);
  });
  test('a check that was not run is never passed', () => {
    const { document } = new JSDOM(reportHtml(sampleReport(), parts)).window;
    expect(document.querySelector('#check-verapdf .outcome')?.textContent).toBe('not run');
    expect(document.querySelector('#check-verapdf')?.textContent).toContain('Java was not found on this machine.');
    expect(
      reportHtml(
        sampleReport({ findings: [], rejected: 0, checks: sampleReport().checks.filter(({ id }) => id === 'verapdf') }),
        parts,
      ),
    ).toContain('Nothing must be mended. Still open: 1 check not run.');
  });
  test('a name in the template that the report has not is an error', () => {
    expect(() => reportHtml(sampleReport(), { template: '{{nobody}}', style: '' })).toThrow('nobody');
  });
  test('every pair of colours stands out 7 to 1, light and dark', () => {
    const [light = '', dark = ''] = Array.from(parts.style.matchAll(/:root \{([^}]*)\}/g), ([, body]) => body);
    for (const scheme of [light, dark]) {
      const colour = Object.fromEntries(
        Array.from(scheme.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g), ([, name, hex]) => [name, hex]),
      );
      const pairs = [
        ['ink', 'paper'],
        ['ink', 'sheet'],
        ['quiet', 'paper'],
        ['quiet', 'sheet'],
        ['link', 'paper'],
        ['on-band', 'band'],
        ['good', 'good-tint'],
        ['bad', 'bad-tint'],
        ['open', 'open-tint'],
        ['mute', 'mute-tint'],
      ];
      for (const [ink = '', ground = ''] of pairs)
        expect(contrast(colour[ink], colour[ground]), `${ink} on ${ground}`).toBeGreaterThan(7);
    }
  });
});

/** WCAG 2.2, contrast ratio. */
function contrast(one = '#000000', other = '#000000'): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('junit.xml', () => {
  const parse = (xml: string) => new new JSDOM('').window.DOMParser().parseFromString(xml, 'application/xml');
  test('is well formed, whatever a finding says', () => {
    const [first] = findings;
    if (first === undefined) throw new Error('The sample has no findings.');
    const nasty = { ...first, says: 'A & B <c> "d" ]]> \u0000\u001b \ud800 e\nf' };
    const document = parse(reportJunit(sampleReport({ findings: [nasty] })));
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.querySelector('failure')?.textContent).toContain('A & B <c> "d" ]]> \ufffd\ufffd \ufffd e\nf');
  });
  test('counts what its cases say', () => {
    const document = parse(reportJunit(sampleReport()));
    const root = document.documentElement;
    const cases = [...document.querySelectorAll('testcase')];
    expect(Number(root.getAttribute('tests'))).toBe(cases.length);
    expect(Number(root.getAttribute('failures'))).toBe(document.querySelectorAll('failure').length);
    expect(Number(root.getAttribute('skipped'))).toBe(document.querySelectorAll('skipped').length);
    expect(document.querySelector('[classname$=verapdf] skipped')?.getAttribute('message')).toBe(
      'Not run: Java was not found on this machine.',
    );
    expect(document.querySelector('[classname$=draft-words] skipped')?.getAttribute('message')).toBe(
      'A person must look: 1',
    );
    expect(document.querySelector('[classname$=own-row] failure')?.textContent?.split('\n')).toHaveLength(15);
  });
  test('a fault of the campaign’s own files is a failure of its own', () => {
    expect(parse(reportJunit(sampleReport())).querySelector('[classname$=locale-key] failure')).not.toBeNull();
  });
});

test('report.json gives the report back', () => {
  expect(JSON.parse(reportJson(sampleReport()))).toEqual({ schema: 1, ...sampleReport() });
});

describe('outcomes', () => {
  const rows = [{ id: 'own-row', reads: 'letter', title: 'T', source: 'S' }] as const;
  const finding = (level: 'mend' | 'look' | 'explain') => ({ check: 'own-row', level, where: {}, says: 's', todo: '' });
  test.each([
    [{ 'own-row': { read: 2, of: 2 } }, [], 'passed'],
    [{ 'own-row': { read: 2, of: 2 } }, [finding('explain')], 'passed'],
    [{ 'own-row': { read: 2, of: 2 } }, [finding('look')], 'look'],
    [{ 'own-row': { read: 2, of: 2 } }, [finding('look'), finding('mend')], 'failed'],
    [{ 'own-row': { read: 1, of: 2 } }, [], 'failed'],
    [{}, [], 'not run'],
  ])('%o with %o is %s', (tallies, found, outcome) => {
    expect(checkOutcomes(rows, tallies, found)[0]?.outcome).toBe(outcome);
  });
  test('batches add up', () => {
    expect(addTallies(addTallies({}, { 'own-row': { read: 500 } }), { 'own-row': { read: 42 } })).toEqual({
      'own-row': { read: 542, of: 542 },
    });
  });
});

describe('exit code', () => {
  const [first] = clean().checks;
  test('0 where nothing must be mended, though much is open', () => {
    expect(exitCode(clean())).toBe(0);
    const open = findings.filter(({ level }) => level !== 'mend');
    expect(exitCode({ findings: open, checks: checkOutcomes(checks, {}, open), rejected: 0 })).toBe(0);
  });
  test('2 for a finding, a rejected row, or a check that did not read everything', () => {
    expect(exitCode({ ...clean(), findings })).toBe(2);
    expect(exitCode({ ...clean(), rejected: 1 })).toBe(2);
    expect(exitCode({ ...clean(), checks: first === undefined ? [] : [{ ...first, outcome: 'failed' }] })).toBe(2);
  });
});

test('findings gather by check, and show a few places', () => {
  const [group, other] = groupFindings(findings, 'mend', 12);
  expect(group).toMatchObject({ check: 'own-row', count: 15, sayings: [{ further: 3 }] });
  expect(group?.sayings[0]?.places).toHaveLength(12);
  expect(other?.check).toBe('locale-key');
});
