/** What a press makes of the campaign's own pictures, by the names of their files. */
import type { Finding } from '../../finding.ts';
import type { PictureSource } from '../../picture.ts';
import type { PictureFinding } from '../../write/pdf/pdf.ts';
import type { Prepared } from '../campaign/prepare.ts';

const extensions: Readonly<Record<PictureSource['format'], string>> = { svg: 'svg', png: 'png', jpeg: 'jpg' };

/** Its path in the campaign's folder. */
export const pictureFile = (name: string, { format }: PictureSource): string =>
  `pictures/${name}.${extensions[format]}`;

/** Each once, as the letter that prints the picture largest needs it. */
export function namedPictures(found: readonly PictureFinding[], { pictures }: Pick<Prepared, 'pictures'>): Finding[] {
  const names = new Map(
    [...pictures].flatMap(([name, source]) => (source === null ? [] : [[source.hash, pictureFile(name, source)]])),
  );
  const worst = new Map<string, PictureFinding>();
  for (const finding of found) {
    const key = `${finding.kind} ${finding.picture}`;
    const known = worst.get(key);
    if (known === undefined || (finding.ppi ?? 0) < (known.ppi ?? 0)) worst.set(key, finding);
  }
  return [...worst.values()].map(({ check, level, says, todo, picture }) => {
    const file = names.get(picture);
    return { check, level, where: file === undefined ? {} : { file }, says, todo };
  });
}
