/** A browser that dies while `everyletter check` goes through the site: said, and the other pages are still checked. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from 'node:process';
import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { everyletter, makeCampaign, secret, start, temporaryFolder } from '../cli/campaign-folder.ts';

const environment = { PATH: '', EVERYLETTER_SECRET: secret };

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
}

/** Processes as Linux tells them; one that ends meanwhile is left out. */
function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [, parent = ''] = /\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
        return [{ id: Number(name), parent: Number(parent), command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }];
      } catch {
        return [];
      }
    });
}

/** The browser that a process has started, once it shows a page: then it has a process for that. */
async function browserOf(id: number): Promise<Process> {
  for (;;) {
    const all = processes();
    const browser = all.find(({ parent, command }) => parent === id && command.includes('--headless'));
    const parents = new Set([browser?.id, ...all.flatMap((one) => (one.parent === browser?.id ? one.id : []))]);
    const shows = all.some(({ parent, command }) => parents.has(parent) && command.includes('--type=renderer'));
    if (browser !== undefined && shows) return browser;
    await after(20);
  }
}

test.skipIf(platform !== 'linux')(
  'a browser that dies',
  async () => {
    const folder = temporaryFolder();
    const campaign = makeCampaign(folder);
    const out = join(folder, 'out');
    const made = await everyletter(['generate', campaign, '--out', out, '--workers', '1'], {
      ...environment,
      CHROME_PATH: '/no/browser',
    });
    expect(made).toMatchObject({ code: 0 });

    const checking = start(['check', join(out, 'small'), '--campaign', campaign, '--workers', '1'], environment);
    let said = '';
    checking.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    checking.stderr.resume();
    const ended = new Promise<number | null>((resolve) => {
      checking.once('close', resolve);
    });
    const browser = await browserOf(checking.pid ?? 0);
    await after(400);
    process.kill(browser.id, 'SIGKILL');
    expect(await ended).toBe(2);

    const report = JSON.parse(readFileSync(join(out, 'small/report/report.json'), 'utf8')) as {
      findings: { check: string; says: string; where: { file?: string } }[];
      checks: { id: string; checked: number; of: number; outcome: string }[];
    };
    const lost = report.findings.filter(({ check }) => check === 'site-page-loads');
    expect(lost.map(({ says }) => says)).toEqual([
      'The browser did not get through this page: The browser stopped while it was at it.',
    ]);
    expect(lost[0]?.where.file).toMatch(/^site\/.*\.html$/);
    // All pages but that one, by a browser of its own; the letters, and the report's page.
    const of = (id: string) => report.checks.find((check) => check.id === id);
    const pages = of('site-keyboard');
    expect(pages?.checked).toBe((pages?.of ?? 0) - 1);
    expect(of('own-row')).toMatchObject({ outcome: 'passed' });
    expect(of('report-page')).toMatchObject({ outcome: 'passed' });
    expect(said).toContain('The browser stopped while it was at it.');
  },
  180_000,
);
