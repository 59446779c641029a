/**
 * `npm run mutants`: damages real outputs, one fault at a time, and shows that the check that should find each
 * finds it; then how many rows each check has. Ends with 1 where one is missed, where the undamaged output is not
 * clean, or where a check has no row and no reason for it. Rounds can be named: `npm run mutants -- press files`.
 */
import { checks } from '../../src/checks.ts';
import { findingInWords } from '../../src/finding.ts';
import { coverageOf } from './coverage.ts';
import { damageFiles } from './files.ts';
import { damageFolder } from './folder.ts';
import { damageLetters } from './letters.ts';
import { isCaught, type Outcome, type Round } from './mutation.ts';
import { damageNotify } from './notify.ts';
import { damagePages } from './pages.ts';
import { damagePress } from './press.ts';
import { damageReport } from './report-page.ts';
import { makeSubjects } from './subjects.ts';
import { damageCampaign } from './unfinished.ts';
import { without } from './without.ts';
import { damageWords } from './words.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const verdict = (one: Outcome): string =>
  isCaught(one) ? 'caught' : one.notRun === undefined ? 'MISSED' : `not run here: ${one.notRun}`;
const isMissed = (one: Outcome): boolean => !isCaught(one) && one.notRun === undefined;

async function main(only: readonly string[]): Promise<number> {
  const subjects = await makeSubjects();
  const { shop } = subjects;
  const rounds: readonly (readonly [string, () => Promise<Round>])[] = [
    ['letters', () => damageLetters(subjects)],
    ['notify', () => damageNotify()],
    ['files', () => damageFiles(subjects)],
    ['press', () => damagePress(subjects)],
    ['campaign', () => damageCampaign(subjects)],
    ['folder', () => damageFolder()],
    ['pages', () => damagePages(shop)],
    ['report', () => damageReport()],
    ['words', () => damageWords()],
  ];
  const unknown = only.filter((name) => rounds.every(([round]) => round !== name));
  if (unknown.length > 0) throw new Error(`There is no round “${unknown[0]}”.`);
  const done: Round[] = [];
  say('what was damaged | the check that should find it | caught? | by which checks');
  for (const [name, damage] of rounds) {
    if (only.length > 0 && !only.includes(name)) continue;
    const round = await damage();
    done.push(round);
    for (const finding of round.unclean)
      say(`NOT CLEAN, undamaged ${name}: ${finding.check}: ${findingInWords(finding)}`);
    for (const one of round.outcomes)
      say(`${one.what} | ${one.caughtBy} | ${verdict(one)} | ${one.by.join(', ') || 'none'}`);
  }
  const outcomes = done.flatMap((round) => round.outcomes);
  const missed = outcomes.filter(isMissed).length;
  const notRun = outcomes.filter((one) => !isCaught(one)).length - missed;
  const { lines, faults } = only.length > 0 ? { lines: [], faults: [] } : coverageOf(checks, outcomes, without);
  if (lines.length > 0) say(`\ncheck | rows caught\n${lines.join('\n')}`);
  for (const fault of faults) say(`FAULT: ${fault}`);
  const rest = notRun > 0 ? `, ${notRun} not run on this machine` : '';
  say(`\n${outcomes.length - missed - notRun} caught, ${missed} missed${rest}`);
  const isUnclean = done.some(({ unclean }) => unclean.length > 0);
  return missed > 0 || isUnclean || faults.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
