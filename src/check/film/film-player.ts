import type { Finding } from '../../finding.ts';
import type { Check } from '../check.ts';
import { plainText } from '../plain-text.ts';
import type { PlayerRead } from './evidence.ts';

export const filmPlayer: Check<PlayerRead> = {
  id: 'film-player',
  reads: 'html',
  title:
    'Each page with the film has the browser’s own controls, a poster, named captions and the film’s words; nothing starts by itself.',
  source: 'RULES 3; WCAG 2.2, 1.2.1, 1.2.2, 1.4.2, 2.2.2',
  run({ file, attributes, tracks, transcript, captions }) {
    const find = (says: string, todo: string): Finding => ({
      check: filmPlayer.id,
      level: 'mend',
      where: { file },
      says,
      todo,
    });
    const findings: Finding[] = [];
    if (!attributes.includes('controls'))
      findings.push(find('The film has no controls.', 'Give the video element “controls”.'));
    for (const name of ['autoplay', 'loop'])
      if (attributes.includes(name)) findings.push(find(`The film has “${name}”.`, 'Take it out: readers start it.'));
    if (!attributes.includes('poster'))
      findings.push(find('The film has no poster: a black box says nothing.', 'Give it the campaign’s poster.'));
    const named = tracks.filter(({ kind, language, label }) => kind === 'captions' && language !== '' && label !== '');
    if (named.length === 0)
      findings.push(find('The film has no captions with a language and a name.', 'Add a track of kind “captions”.'));
    if (plainText(transcript) !== plainText(captions) || captions === '')
      findings.push(
        find('The film’s words on the page are not those of its captions.', 'Make the page from the captions.'),
      );
    return findings;
  },
};
