/** Every letter of the run, read and set but not written: what a proof is chosen by. */
import { formatById } from '../../formats.ts';
import { commonScript, scriptOf } from '../../typeset/scripts.ts';
import { createShaper } from '../../typeset/shape.ts';
import { addressText } from '../../typeset/styles.ts';
import { setText } from '../../typeset/text.ts';
import type { CodedRecipient } from '../print/plan.ts';
import { residentOf } from '../print/resident.ts';
import type { Workshop } from '../work/workshop.ts';

export interface MeasuredLetter {
  readonly row: number;
  readonly language: string;
  readonly format: string;
  /** pt, at the size of an address; null for a resident without a name. */
  readonly nameWidth: number | null;
  readonly addressLines: number;
  /** pt: the widest of them. */
  readonly addressWidth: number;
  /** Sides with something on them. */
  readonly pages: number;
  /** ISO 15924, of the resident's own name and address. */
  readonly scripts: readonly string[];
  /** Each condition of its templates with the way it went: `templates/letter.hbs:5:4:yes`. */
  readonly conditions: readonly string[];
}

export function measureLetters(shop: Workshop, letters: readonly CodedRecipient[]): MeasuredLetter[] {
  const { prepared, typesetter } = shop;
  const context = { library: prepared.library, languages: new Map(), shape: createShaper() };
  const widthOf = (text: string): number => {
    const children = [{ kind: 'field', name: 'address', text }] as const;
    const words = { children, language: 'und', direction: 'ltr', style: addressText, key: null } as const;
    return Math.max(0, ...setText({ ...words, measure: 100_000 }, context).lines.map(({ width }) => width));
  };
  return letters.map(({ recipient, code }): MeasuredLetter => {
    const format = formatById.get(recipient.format);
    if (format === undefined) throw new Error(`The format table has no row “${recipient.format}”.`);
    const resident = residentOf(prepared, recipient, code);
    const conditions = new Set<string>();
    const letter = prepared.reader.read({
      language: recipient.language,
      template: format.template,
      page: format.page,
      resident,
      links: false,
      onCondition: ({ file, line, column, met }) => conditions.add(`${file}:${line}:${column}:${met ? 'yes' : 'no'}`),
    });
    const widths = resident.addressLines.map(widthOf);
    return {
      row: recipient.row,
      language: recipient.language,
      format: recipient.format,
      nameWidth: recipient.name === null ? null : widthOf(recipient.name),
      addressLines: widths.length,
      addressWidth: Math.max(0, ...widths),
      pages: typesetter.typeset(letter, format.style).pages.length,
      scripts: scriptsOf(`${recipient.name ?? ''}${recipient.addressLines.join('')}`),
      conditions: [...conditions],
    };
  });
}

/** Scripts of letters: digits and signs are of every script. */
function scriptsOf(text: string): string[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  return [...new Set(letters.map((letter) => scriptOf(letter.codePointAt(0) ?? 0)))]
    .filter((script) => script !== commonScript)
    .sort();
}
