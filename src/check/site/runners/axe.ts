/** Pa11y's runner of axe, without axe itself: `audit-tools.ts` has put it into the page. Pa11y takes it by its path. */
import axe from 'pa11y/lib/runners/axe.js';

export const { run, supports } = axe;
export const scripts: readonly string[] = [];
