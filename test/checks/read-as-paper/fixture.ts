const where = { file: 'site/en/letter.pdf', language: 'en', format: 'standard' };
const printed = 'We invite you to join our assembly in May. The call is free and you can bring a friend.';

/** Order and the shape of apostrophes and dashes don't count. */
export const passing = {
  formats: [{ where, printed: `${printed} It’s open 9–6.`, read: `It's open 9-6. ${printed}` }],
  least: 0.98,
};

/** Four words of eighteen are misread. */
export const failing = {
  formats: [{ where, printed, read: printed.replace('May', 'Moy').replace('call is free', 'coll ls freo') }],
  least: 0.98,
};
