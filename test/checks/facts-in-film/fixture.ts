/** There is no film to read yet: shown as skipped. */
export const notRun = 'There is no BSL film yet.';
export const passing = null;
export const failing = null;
