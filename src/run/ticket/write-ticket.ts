/** `print/ticket.json`, `ticket.html` and `ticket.xjdf`: one ticket, for programs, people and prepress. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { programFolder } from '../program-files.ts';
import { writePrivate } from '../work/output-folder.ts';
import type { Ticket } from './ticket.ts';
import { ticketView } from './view.ts';
import { ticketXjdf } from './xjdf.ts';

export async function writeTicket(folder: string, ticket: Ticket): Promise<void> {
  const print = join(folder, 'print');
  const part = (name: string) => readFile(join(programFolder('templates'), name), 'utf8');
  const style = `${await part('report.css')}\n${await part('report-ticket.css')}`;
  const md5 = new Map<string, string>();
  for (const { name, file } of ticket.batches) {
    const bytes = await readFile(join(folder, file));
    md5.set(name, createHash('md5').update(bytes).digest('hex'));
  }
  await writePrivate(join(print, 'ticket.json'), `${JSON.stringify(ticket, null, 2)}\n`);
  await writePrivate(
    join(print, 'ticket.html'),
    ticketHtml(ticket, { template: await part('report-ticket.hbs'), style }),
  );
  await writePrivate(join(print, 'ticket.xjdf'), ticketXjdf(ticket, { md5 }));
}

/** The page: no script, no font or picture from elsewhere. */
export function ticketHtml(
  ticket: Ticket,
  { template, style }: { readonly template: string; readonly style: string },
): string {
  const render = Handlebars.compile(template, { strict: true, knownHelpersOnly: true, preventIndent: true });
  return render({ ...ticketView(ticket), style });
}
