/**
 * The report as one web page: no script; its pictures and typefaces lie beside it.
 */
import Handlebars from 'handlebars';
import type { RunReport } from './report.ts';
import { reportView } from './view.ts';

/** The files of `templates/` that the page is made from. */
export interface ReportParts {
  /** `report.hbs`. */
  readonly template: string;
  /** `report.css`: stands inside the page. */
  readonly style: string;
}

/** The bytes of `report/index.html`, as a string. Throws where the template names what the report has not. */
export function reportHtml(report: RunReport, { template, style }: ReportParts): string {
  const render = Handlebars.compile(template, { strict: true, knownHelpersOnly: true, preventIndent: true });
  return render({ ...reportView(report), style });
}
