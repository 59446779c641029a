import type { Check } from '../../check.ts';
import type { PressRead } from '../press-read.ts';
import { fault } from './fault.ts';

const todo = 'Give the printer’s own CMYK profile in campaign.yaml, or leave the setting out for the free one.';

/** One printing condition, with its profile inside. */
export const pressOutputIntent: Check<PressRead> = {
  id: 'press-output-intent',
  reads: 'pdf',
  title: 'Each press PDF names its printing condition and carries that CMYK profile.',
  source: 'ISO 15930-7 (PDF/X-4) 6.2.2, 6.2.3; RULES 7',
  run(read) {
    const forPress = read.intents.filter(({ subtype }) => subtype === 'GTS_PDFX');
    const [intent] = forPress;
    if (intent === undefined || forPress.length > 1) {
      const says = `Unexpected ${forPress.length} output intents for PDF/X (GTS_PDFX), expected 1.`;
      return [fault(pressOutputIntent.id, read, says)];
    }
    const says: string[] = [];
    if ((intent.identifier ?? '') === '') says.push('Its output intent names no printing condition.');
    if ((intent.registry ?? '') === '') says.push('Its output intent names no registry of printing conditions.');
    if ((intent.info ?? '') === '') says.push('Its output intent does not describe the printing condition in words.');
    const { profile } = intent;
    if (profile === null) says.push('Its output intent carries no colour profile.');
    else if (profile.deviceClass !== 'prtr' || profile.space !== 'CMYK' || profile.channels !== 4) {
      says.push(
        `Its output profile is for ${profile.space} (class ${profile.deviceClass}, N ${profile.channels ?? 'missing'}), expected CMYK (class prtr, N 4).`,
      );
    }
    return says.map((each) => fault(pressOutputIntent.id, read, each, { todo }));
  },
};
