import { unfinished } from '../../../src/run/campaign/validate.ts';
import { workedExample } from '../worked-example.ts';

async function signed(easyReadSigned: { by: string; on: string } | undefined) {
  const prepared = await workedExample();
  return unfinished({ ...prepared, campaign: { ...prepared.campaign, easyReadSigned } });
}

export const passing = () => signed({ by: 'A Reader', on: '2027-01-04' });

export const failing = () => signed(undefined);
