import { offers, panelOf } from '../../facts/outputs.ts';

export const passing = offers(
  panelOf({ en: 'In English: this code', pl: 'Po polsku: ten kod', ur: 'اردو میں: یہ کوڈ' }),
);

/** The offer stands in English only: its line is there, and those for Polish and Urdu are not. */
export const failing = offers(panelOf({ en: 'In English: this code' }));
