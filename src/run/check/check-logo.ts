/** The campaign's logo, which stands on every letter and page. */
import { logoContrast } from '../../check/image/logo-contrast.ts';
import type { Prepared } from '../campaign/prepare.ts';
import type { Checked } from './checked.ts';
import { logoColours } from './logo-colours.ts';

/** After the letters were read: their pictures are known by then. */
export function checkLogo({ campaign: { logo }, pictures }: Prepared): Checked {
  const source = logo === undefined ? null : (pictures.get(logo) ?? null);
  if (logo === undefined || source === null)
    return { findings: [], tallies: {}, notRun: { [logoContrast.id]: 'The campaign has no logo.' } };
  const file = `pictures/${logo}.${source.format === 'jpeg' ? 'jpg' : source.format}`;
  return {
    findings: logoContrast.run({ file, colours: logoColours(source) }),
    tallies: { [logoContrast.id]: { read: 1, of: 1 } },
    notRun: {},
  };
}
