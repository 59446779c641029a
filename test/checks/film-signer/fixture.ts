export const passing = { name: 'Sam Example', registration: '1234567', share: 0.6 };

/** A small picture of the signer in a corner. */
export const failing = { ...passing, share: 0.1 };
