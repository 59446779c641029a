/**
 * Nothing is printed as an empty box: no content stream paints glyph 0 (.notdef).
 */
import type { Check } from '../check.ts';
import type { FileRead } from '../evidence.ts';

export const noNotdef: Check<FileRead> = {
  id: 'no-notdef',
  reads: 'pdf',
  title: 'No character is printed as an empty box because its typeface lacks it.',
  source: 'ISO 14289-1 (PDF/UA-1) 7.21.8; RULES 9 (.notdef count is 0)',
  run({ file, emptyGlyphs }) {
    if (emptyGlyphs === 0) return [];
    return [
      {
        check: noNotdef.id,
        level: 'mend',
        where: { file },
        says: `${emptyGlyphs} characters are printed as empty boxes (.notdef).`,
        todo: 'Add a typeface that has the missing characters.',
      },
    ];
  },
};
