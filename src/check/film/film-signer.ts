import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import type { SignerRead } from './evidence.ts';

/** RULES 3: a signer who fills less can't be read. */
const LEAST_SHARE = 1 / 6;

export const filmSigner: Check<SignerRead> = {
  id: 'film-signer',
  reads: 'run',
  title:
    'The film says who signs, with their number in the NRCPD register, and they fill at least a sixth of the picture.',
  source: 'RULES 3',
  run({ name, registration, share }) {
    const find = (says: string, todo: string): Finding => ({
      check: filmSigner.id,
      level: 'mend',
      where: { file: 'campaign.yaml' },
      says,
      todo,
    });
    const findings: Finding[] = [];
    if (name.trim() === '') findings.push(find('Nobody is named who signs the film.', 'Add film: signer: name.'));
    if (!/^\d{6,7}$/.test(registration))
      findings.push(
        find('The signer has no number in the NRCPD register.', 'Add film: signer: registration, six or seven digits.'),
      );
    if (share < LEAST_SHARE)
      findings.push(
        find(
          share === 0
            ? 'It is not said how much of the picture the signer fills.'
            : `The signer fills ${Math.round(share * 100)} % of the picture.`,
          'Measure it, film the signer larger if need be, and write film: signer: share (at least 0.17).',
        ),
      );
    return findings;
  },
};
