/**
 * `npm run mutants`: damages real outputs, one fault at a time, and shows that the check that should find each
 * finds it. Ends with 1 where one is missed, or where the undamaged output is not clean.
 */
import { findingInWords } from '../../src/finding.ts';
import { damageFiles } from './files.ts';
import { damageLetters } from './letters.ts';
import type { Outcome, Round } from './mutation.ts';
import { damagePages } from './pages.ts';
import { makeSubjects } from './subjects.ts';
import { damageWords } from './words.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const caught = ({ by, caughtBy }: Outcome): boolean => by.includes(caughtBy);

async function main(only: readonly string[]): Promise<number> {
  const subjects = await makeSubjects();
  const { shop } = subjects;
  const rounds: readonly (readonly [string, () => Promise<Round>])[] = [
    ['letters', () => damageLetters(subjects)],
    ['files', () => damageFiles(subjects)],
    ['pages', () => damagePages(shop)],
    ['words', () => damageWords()],
  ];
  const done: Round[] = [];
  say('what was damaged | the check that should find it | caught? | by which checks');
  for (const [name, damage] of rounds) {
    if (only.length > 0 && !only.includes(name)) continue;
    const round = await damage();
    done.push(round);
    for (const finding of round.unclean)
      say(`NOT CLEAN, undamaged ${name}: ${finding.check}: ${findingInWords(finding)}`);
    for (const one of round.outcomes)
      say(`${one.what} | ${one.caughtBy} | ${caught(one) ? 'caught' : 'MISSED'} | ${one.by.join(', ') || 'none'}`);
  }
  const outcomes = done.flatMap((round) => round.outcomes);
  const missed = outcomes.filter((one) => !caught(one)).length;
  say(`\n${outcomes.length - missed} caught, ${missed} missed`);
  return missed > 0 || done.some(({ unclean }) => unclean.length > 0) ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
