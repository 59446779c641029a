import { output, stated } from '../../facts/outputs.ts';

const text = 'Prosimy o odpowiedź do 12 lutego 2027 r. Telefon: 0808 157 0123. Każda osoba dostanie 375 £.';
const read = { intl: 'pl-PL', facts: stated, required: ['replyBy', 'phone', 'thankYou'] };

export const passing = { ...read, output: output('pl', [text]) };

/** The translation has the 13th. */
export const failing = { ...read, output: output('pl', [text.replace('12 lutego', '13 lutego')]) };
