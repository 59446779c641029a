import { output, stated } from '../../facts/outputs.ts';

const text = 'Please say yes or no by 12 February 2027. Or call 0808 157 0123. You get £375.';
const read = { intl: 'en-GB', facts: stated, required: ['replyBy', 'phone', 'thankYou'] };

export const passing = { ...read, output: output('en', [text]) };

/** The film was made before the day changed. */
export const failing = { ...read, output: output('en', [text.replace('12 February', '5 February')]) };
