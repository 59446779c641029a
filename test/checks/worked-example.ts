/** The worked example as a run reads it, with the pictures that its letter and its easy-read letter ask for. */
import { fileURLToPath } from 'node:url';
import { type Prepared, prepare } from '../../src/run/campaign/prepare.ts';

let once: Promise<Prepared> | undefined;

export function workedExample(): Promise<Prepared> {
  once ??= read();
  return once;
}

async function read(): Promise<Prepared> {
  const campaign = fileURLToPath(new URL('../../examples/citizens-assembly', import.meta.url));
  const prepared = await prepare({ campaign, languages: ['en'], formats: null, recipients: null });
  for (const { template, page } of prepared.formats)
    prepared.reader.read({ language: 'en', template, page, resident: null, links: true });
  return prepared;
}
