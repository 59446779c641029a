/** The film in sign language as it lies in the site's folder: its files, captions and players, and what it says. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { factsInFilm } from '../../check/facts/facts-everywhere.ts';
import type { Output } from '../../check/facts/output.ts';
import { filmChecks } from '../../check/film/checks.ts';
import type { CaptionsRead, PlayerRead } from '../../check/film/evidence.ts';
import { filmCaptions } from '../../check/film/film-captions.ts';
import { filmMedia } from '../../check/film/film-media.ts';
import { filmPlayer } from '../../check/film/film-player.ts';
import { filmSigner } from '../../check/film/film-signer.ts';
import { readCaptions } from '../../check/film/read-captions.ts';
import { readMedia } from '../../check/film/read-media.ts';
import { readPlayer } from '../../check/film/read-player.ts';
import type { Tally } from '../../report/outcomes.ts';
import type { Prepared } from '../campaign/prepare.ts';
import { filmPath } from '../site/film-page.ts';
import { factsRead } from './check-facts.ts';
import type { Checked } from './checked.ts';

const ids = [...filmChecks.map(({ id }) => id), factsInFilm.id];

/** @param folder the campaign's own output folder */
export async function checkFilm(prepared: Prepared, folder: string): Promise<Checked> {
  const { film, formats, campaign } = prepared;
  const offered = formats.filter((format) => format.film);
  if (film === null || offered.length === 0) {
    const why = film === null ? 'The campaign has no film yet.' : 'This run makes no pages with the film.';
    return { findings: [], tallies: {}, notRun: Object.fromEntries(ids.map((id) => [id, why])) };
  }
  const site = join(folder, 'site');
  const files = await Promise.all(
    film.files.map(({ name }) =>
      readMedia(join(site, filmPath(name)), `site/${filmPath(name)}`).catch(() => ({
        file: `site/${filmPath(name)}`,
        bytes: 0,
        header: null,
      })),
    ),
  );
  const captions = new Map<string, CaptionsRead>();
  for (const language of film.captions.keys()) {
    const path = filmPath(`bsl.${language}.vtt`);
    const source = await readFile(join(site, path), 'utf8').catch(() => '');
    captions.set(language, readCaptions(source, `site/${path}`));
  }
  const players = await readPlayers(prepared, site, captions);
  const spoken = offered.flatMap(({ id }) =>
    [...captions].map(([language, read]) => factsRead(prepared, saidIn(read, language, id))),
  );
  const captionsEnd = [...captions.values()].flatMap(({ file, captions: all }) => {
    const last = all.at(-1);
    return last === undefined ? [] : [{ file, seconds: last.to }];
  });
  const whole = (read: number): Tally => ({ read, of: read });
  return {
    findings: [
      ...filmMedia.run({ files, captionsEnd }),
      ...[...captions.values()].flatMap((read) => filmCaptions.run(read)),
      ...players.flatMap((player) => filmPlayer.run(player)),
      ...filmSigner.run(campaign.film?.signer ?? { name: '', registration: '', share: 0 }),
      ...spoken.flatMap((read) => factsInFilm.run(read)),
    ],
    tallies: {
      [filmMedia.id]: whole(files.length),
      [filmCaptions.id]: whole(captions.size),
      [filmPlayer.id]: whole(players.length),
      [filmSigner.id]: whole(1),
      [factsInFilm.id]: whole(spoken.length),
    },
    notRun: {},
  };
}

async function readPlayers(
  { formats, locales, allLocales }: Prepared,
  site: string,
  captions: ReadonlyMap<string, CaptionsRead>,
): Promise<PlayerRead[]> {
  const due = [...locales.keys()].flatMap((tag) =>
    formats.filter(({ film }) => film).map(({ page }) => ({ tag, path: `${tag}/${page}index.html` })),
  );
  const there = new Set((await readdir(site, { recursive: true })).map((path) => path.split(sep).join('/')));
  const players: PlayerRead[] = [];
  for (const { tag, path } of due) {
    const read = there.has(path) ? readPlayer(await readFile(join(site, path), 'utf8')) : null;
    const own = captions.get(tag) ?? [...allLocales.keys()].flatMap((one) => captions.get(one) ?? [])[0];
    const words = (own?.captions ?? []).map(({ lines }) => lines.join(' ')).join(' ');
    const none = { attributes: [], tracks: [], transcript: '' };
    players.push({ file: `site/${path}`, captions: words, ...(read ?? none) });
  }
  return players;
}

/** Captions as one text: a fact may begin in one and end in the next. */
function saidIn({ file, captions }: CaptionsRead, language: string, format: string): Output {
  const text = captions.map(({ lines }) => lines.join(' ')).join(' ');
  return {
    where: { file, language },
    medium: 'web',
    language,
    format,
    said: [{ kind: 'words', text, language, page: 1 }],
    codes: [],
  };
}
