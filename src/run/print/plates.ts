/** Spot colours that a campaign prints with: each is a plate that the job ticket lists. */
import type { Campaign } from '../../read/campaign.ts';

export function platesOf({ print }: Pick<Campaign, 'print'>): readonly string[] {
  return print.accent?.spot === undefined ? [] : [print.accent.spot];
}
