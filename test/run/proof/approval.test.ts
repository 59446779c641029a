import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCampaign } from '../../../src/read/campaign.ts';
import { defaults, type RunOptions } from '../../../src/run/options.ts';
import { approvalFaults, carryApproval } from '../../../src/run/proof/approval.ts';
import { changedParts, partsOf, stateOf } from '../../../src/run/proof/fingerprint.ts';
import { change, makeCampaign, secret, temporaryFolder } from '../../cli/campaign-folder.ts';

async function signed() {
  const folder = temporaryFolder();
  const campaign = makeCampaign(folder);
  const print = join(folder, 'out/small/print');
  mkdirSync(print, { recursive: true });
  const options: RunOptions = { ...defaults, campaign, out: join(folder, 'out') };
  const parts = await partsOf(await readCampaign(campaign), options, secret);
  const state = { schema: 1, campaign: stateOf(parts), proof: 'a1', parts };
  const asked = { languages: null, formats: null, limit: null, profile: null };
  writeFileSync(join(print, 'proof.json'), JSON.stringify({ ...state, asked, letters: [] }));
  writeFileSync(join(print, 'proof.pdf'), 'pages');
  const person = { approvedBy: 'Amara Lindqvist', approvedAt: '2027-01-05T10:00:00.000Z', everyletter: '0.1.0' };
  writeFileSync(join(campaign, 'approval.json'), JSON.stringify({ ...state, ...person }));
  const carry = async () => {
    const read = await readCampaign(campaign);
    return carryApproval(read, stateOf(await partsOf(read, options, secret)), print);
  };
  return { campaign, options, print, carry };
}

describe('a sign-off', () => {
  test('holds for the state that was signed, and goes with the letters that it is for', async () => {
    const { options, print, carry } = await signed();
    expect(await approvalFaults(options, secret)).toEqual([]);
    expect(await carry()).toMatchObject({ approvedBy: 'Amara Lindqvist' });
    expect(readdirSync(print).sort()).toEqual(['approval.json', 'proof.json', 'proof.pdf']);
    expect(JSON.parse(readFileSync(join(print, 'approval.json'), 'utf8'))).toMatchObject({ proof: 'a1' });
  });

  test('of other letters does not lie beside these, nor does their proof', async () => {
    const { campaign, options, print, carry } = await signed();
    await carry();
    change(join(campaign, 'campaign.yaml'), 'value: 375', 'value: 400');
    expect(await carry()).toBeNull();
    expect(readdirSync(print)).toEqual([]);
    expect(existsSync(join(campaign, 'approval.json'))).toBe(true);
    expect((await approvalFaults(options, secret))[0]?.says).toBe(
      'The proof that Amara Lindqvist signed on 5 January 2027 was of another state: since then campaign.yaml changed.',
    );
  });

  test.each([
    ['a word', 'locales/en/letter.json', 'locales/en/letter.json'],
    ['a template', 'templates/letter.hbs', 'templates/letter.hbs'],
    ['a picture', 'pictures/logo.svg', 'pictures/logo.svg'],
    ['a film', 'media/en.vtt', 'media/en.vtt'],
    ['the spreadsheet', 'recipients.csv', 'the residents (recipients.csv)'],
  ])('does not hold after a change of %s, which is named', async (_, path, name) => {
    const { campaign, options } = await signed();
    write(campaign, path, 'changed');
    const [fault] = await approvalFaults(options, secret);
    expect(fault?.says).toContain(`since then ${name} changed`);
  });

  test('for everyone does not hold for some', async () => {
    const { options } = await signed();
    const [fault] = await approvalFaults({ ...options, limit: 3 }, secret);
    expect(fault?.says).toContain('since then which letters were asked for');
  });

  test('does not hold for letters with other codes', async () => {
    const { options } = await signed();
    const [fault] = await approvalFaults(options, 'another secret of the codes');
    expect(fault?.says).toContain('since then the secret of the reply codes changed');
  });

  test('is not asked for where campaign.yaml can’t be read: that is told by its reader', async () => {
    const { campaign, options } = await signed();
    writeFileSync(join(campaign, 'campaign.yaml'), 'id: [');
    expect(await approvalFaults(options, secret)).toEqual([]);
  });
});

test('what an office program leaves in a folder changes no letter', async () => {
  const { campaign, options } = await signed();
  const before = await partsOf(await readCampaign(campaign), options, secret);
  write(campaign, 'pictures/.DS_Store', '');
  write(campaign, 'locales/en/~$letter.docx', '');
  expect(changedParts(before, await partsOf(await readCampaign(campaign), options, secret))).toEqual([]);
});

function write(campaign: string, path: string, text: string): void {
  mkdirSync(join(campaign, path, '..'), { recursive: true });
  writeFileSync(join(campaign, path), text);
}
