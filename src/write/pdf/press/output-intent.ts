/** What makes a file PDF/X-4 in its catalogue (ISO 15930-7, 6.2). */
import type { OutputDocument } from '../document.ts';
import type { OutputProfile } from './output-profile.ts';

/** Names the printing condition and embeds its profile, as it came. */
export function addOutputIntent({ pdfkit }: OutputDocument, profile: OutputProfile): void {
  const embedded = pdfkit.ref({ N: 4, Alternate: 'DeviceCMYK' });
  embedded.end(profile.bytes);
  const intent = pdfkit.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: new String(profile.identifier),
    RegistryName: new String(profile.registry),
    Info: new String(profile.info),
    DestOutputProfile: embedded,
  });
  intent.end();
  pdfkit._root.data['OutputIntents'] = [intent];
}
