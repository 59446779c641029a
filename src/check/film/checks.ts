import type { CheckRow } from '../check.ts';
import { filmCaptions } from './film-captions.ts';
import { filmMedia } from './film-media.ts';
import { filmPlayer } from './film-player.ts';
import { filmSigner } from './film-signer.ts';

/** What is asked of the film in sign language, in the report's order. */
export const filmChecks: readonly CheckRow[] = [filmMedia, filmCaptions, filmPlayer, filmSigner];
