import { offers, offerWords, panelOf } from '../../facts/outputs.ts';

const { en, pl, ur } = offerWords;

/** Polish must be read before English here. */
export const passing = offers(panelOf({ pl, en, ur }));

export const failing = offers(panelOf({ en, pl, ur }));
