/** Addresses that were set aside for examples: nobody can open them, so no posted letter may name one. */
import type { Finding } from '../../finding.ts';
import type { Campaign } from '../../read/campaign.ts';

/** RFC 2606, 2 and 3; RFC 6761, 6. */
const RESERVED = /(^|\.)(example|test|invalid|localhost|example\.(com|net|org))$/;

/** A host that the campaign names, and the line of campaign.yaml where it stands. */
interface Named {
  readonly host: string;
  readonly line: number;
}

/** Of the site, of the reply form and of each web and email fact. */
export function addressesOf(
  campaign: Pick<Campaign, 'site' | 'facts' | 'factLines' | 'lineOf' | 'replyForm'>,
): Named[] {
  const settings = [
    { address: campaign.site, line: campaign.lineOf(['site']) },
    ...(campaign.replyForm === undefined
      ? []
      : [{ address: campaign.replyForm, line: campaign.lineOf(['replyForm']) }]),
  ];
  const facts = Object.entries(campaign.facts).flatMap(([name, fact]) => {
    const line = campaign.factLines.get(name) ?? 1;
    if (fact.kind === 'web') return [{ address: `https://${fact.value}`, line }];
    return fact.kind === 'email' ? [{ address: `https://${fact.value.split('@').at(-1)}`, line }] : [];
  });
  return [...settings, ...facts].flatMap(({ address, line }) =>
    URL.canParse(address) ? [{ host: new URL(address).hostname, line }] : [],
  );
}

/** One finding a host, at the first line that names it. `--final` refuses them; else a person is told. */
export function reservedAddresses(campaign: Parameters<typeof addressesOf>[0]): Finding[] {
  const reserved = addressesOf(campaign).filter(({ host }) => RESERVED.test(host));
  return [...Map.groupBy(reserved, ({ host }) => host)].map(([host, [first]]) => ({
    check: 'reserved-address',
    level: 'look',
    where: { file: 'campaign.yaml', line: first?.line ?? 1 },
    says: `“${host}” is set aside for examples: nobody can open it.`,
    todo: 'Write the address that the site, the form or the mailbox will really have.',
  }));
}
