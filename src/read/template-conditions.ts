/** Which way the conditions of a template went for one letter: what a proof must show both ways. */
import Handlebars from 'handlebars';
import type { Helpers } from './template-helpers.ts';

export interface ConditionGone {
  /** `templates/letter.hbs`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Whether what stands behind the condition was printed; false for what stands behind its `else`. */
  readonly met: boolean;
}

/** `if` and `unless` as Handlebars has them, that say which of their two branches was taken. */
export function listeningConditions(heard: (gone: ConditionGone) => void): Helpers {
  return { if: listening('if', heard), unless: listening('unless', heard) };
}

interface Located extends Handlebars.HelperOptions {
  readonly loc?: { readonly source?: string; readonly start: { readonly line: number; readonly column: number } };
}

function listening(name: 'if' | 'unless', heard: (gone: ConditionGone) => void): Handlebars.HelperDelegate {
  return function (this: unknown, value: unknown, options: Located) {
    const branch =
      (met: boolean, render: Handlebars.TemplateDelegate): Handlebars.TemplateDelegate =>
      (context, runtime) => {
        const { source = '', start } = options.loc ?? { start: { line: 0, column: 0 } };
        heard({ file: source, ...start, met });
        return render(context, runtime);
      };
    const told = { ...options, fn: branch(true, options.fn), inverse: branch(false, options.inverse) };
    return Handlebars.helpers[name]?.call(this, value, told);
  };
}

/** The condition as its author wrote it: `if named`. */
export function conditionInWords(source: string, { line, column }: Pick<ConditionGone, 'line' | 'column'>): string {
  const from = (source.split('\n')[line - 1] ?? '').slice(column);
  return /^\{\{[~#^]*\s*(?:else\s+)?(.*?)\s*~?\}\}/.exec(from)?.[1] ?? '';
}
