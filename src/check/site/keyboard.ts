/** The page by keyboard alone: Tab from its first stop to its last, as a person presses it. */
import type { Page } from 'puppeteer-core';
import type { Finding } from '../../finding.ts';
import { siteChecks } from './checks.ts';
import type { Stop, Walked } from './keyboard-recorder.ts';
import { RECORDER, REPORT, SKIPPED, STOPS } from './keyboard-recorder.ts';
import { andMore, siteFinding } from './site-finding.ts';

/** More than a browser's own player has. */
const OWN_BUTTONS = 12;

/**
 * Presses Tab once for every link, button and other stop of the page, and Enter on each menu, and looks at
 * what had the focus. The keys are sent one after the other without waiting: a page is walked in about 50 ms.
 */
export async function keyboardFindings(page: Page, path: string): Promise<Finding[]> {
  const stops = (await page.evaluate(STOPS)) as Stop[];
  if (stops.length === 0) return [];
  await page.evaluate(RECORDER);
  const pressed = stops.flatMap(({ menu }) => (menu ? (['Tab', 'Enter'] as const) : (['Tab'] as const)));
  for (const { media } of stops) if (media) pressed.push(...Array.from({ length: OWN_BUTTONS }, () => 'Tab' as const));
  await Promise.all(pressed.map((key) => page.keyboard.press(key)));
  const walked = (await page.evaluate(REPORT)) as Walked;
  const faults = [...orderFaults(stops, walked), ...focusFaults(stops, walked)];
  if (faults.length === 0 && stops[0]?.skips === true) faults.push(...(await skipFaults(page, stops)));
  const todo =
    'Use a real link or button, leave the order of the page as it is, and give the focus an outline in site.css.';
  return faults.map((fault) => siteFinding(siteChecks.keyboard, path, fault, todo));
}

function orderFaults(stops: readonly Stop[], { focused, shut }: Walked): string[] {
  const bypass =
    stops[0]?.skips !== true && stops.filter(({ beforeMain }) => beforeMain).length > 1
      ? ['The first stop of the keyboard is not a link that skips to the letter.']
      : [];
  const wrong = stops.findIndex((_, index) => focused[index] !== index);
  // Behind a menu that stays shut nothing can be reached; that it does is a fault of its own.
  if (wrong === -1 || shut.length > 0) return bypass;
  const never = stops.filter((_, index) => !focused.includes(index));
  const left = never.filter(({ tabbable }) => !tabbable).map(({ name }) => name);
  if (left.length > 0) return [...bypass, `The Tab key never reaches ${andMore(left)}.`];
  const last = stops[focused.findLast((index) => index !== -1) ?? -1];
  if (never.length > 0)
    return [...bypass, `The Tab key does not get away from ${last?.name ?? 'the top of the page'}.`];
  const [due, came] = [stops[wrong]?.name ?? '', stops[focused[wrong] ?? -1]?.name ?? 'something else'];
  return [...bypass, `The Tab key leads to ${came} before ${due}, which stands first on the page.`];
}

function focusFaults(stops: readonly Stop[], { unseen, covered, shut }: Walked): string[] {
  const named = (indexes: readonly number[]): string => andMore(indexes.map((index) => stops[index]?.name ?? ''));
  return [
    ...(unseen.length === 0 ? [] : [`Nothing shows that the keyboard is at ${named(unseen)}.`]),
    ...(covered.length === 0 ? [] : [`With the focus, ${named(covered)} is off the screen or covered.`]),
    ...(shut.length === 0 ? [] : [`The Enter key does not open ${named(shut)}.`]),
  ];
}

/** Enter on the skip link, then Tab: the next stop must be the first one after the link's target. */
async function skipFaults(page: Page, stops: readonly Stop[]): Promise<string[]> {
  await page.evaluate(`${SKIPPED}.start()`);
  await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Tab')]);
  const { reached, due } = (await page.evaluate(`${SKIPPED}.end()`)) as { reached: number; due: number };
  if (reached === due) return [];
  const next = stops[reached]?.name ?? 'nothing';
  return [`After the link ${stops[0]?.name ?? ''} the keyboard goes on at ${next}, and not at the letter.`];
}
