import { readPlayer } from '../../../src/check/film/read-player.ts';

const page = `<video controls playsinline preload="none" poster="poster.svg"><source src="bsl.mp4">
<track kind="captions" src="bsl.en.vtt" srclang="en" label="English" default></video>
<details class="transcript"><summary>The words of the film</summary><div lang="en"><p>We invite you.</p>
<p>Please reply.</p></div></details>`;
const about = { file: 'site/en/bsl/index.html', captions: 'We invite you. Please reply.' };

export const passing = { ...about, ...readPlayer(page) };

/** It starts by itself. */
export const failing = { ...about, ...readPlayer(page.replace('controls', 'controls autoplay')) };
