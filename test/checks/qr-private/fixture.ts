import { CODE, CODE_BOX, letter } from '../letter-evidence.ts';

const opening = (payload: string) => letter({ codes: [{ page: 1, payload, modules: 29, box: CODE_BOX, quiet: true }] });

export const passing = opening(`https://letter.example.org/#${CODE.replaceAll('-', '')}`);

/** The path says that its reader wants easy read in Polish. */
export const failing = opening(`https://letter.example.org/pl/easy/#${CODE}`);
