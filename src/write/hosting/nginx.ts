import { lastingFolders, type SiteHeader } from './headers.ts';

/** Kinds of file that are worth squeezing; typefaces and PDFs are already. */
export const SQUEEZED = ['text/css', 'text/javascript', 'application/javascript', 'image/svg+xml', 'text/vtt'];

/** A whole configuration for nginx (1.18 and later), for `conf.d/`. @param host `letter.example.org`. @param root `/`, or the site's path. */
export function nginxConfiguration(headers: readonly SiteHeader[], host: string, root: string): string {
  const lasting = lastingFolders.map((folder) => `  ~^${folder} lasting;\n`).join('');
  const kinds = [...new Set(headers.map(({ name }) => name))].map((name) => {
    const [every, last, changing] = (['every', 'lasting', 'changing'] as const).map((sentWith) =>
      headers.find((header) => header.name === name && header.sentWith === sentWith),
    );
    if (every !== undefined) return { name, value: quoted(every.value), map: '' };
    const variable = `$everyletter_${name.toLowerCase().replaceAll('-', '_')}`;
    const values = [
      changing === undefined ? '' : `  default ${quoted(changing.value)};\n`,
      last === undefined ? '' : `  lasting ${quoted(last.value)};\n`,
    ];
    return { name, value: variable, map: `map $everyletter_kind ${variable} {\n${values.join('')}}\n` };
  });
  const sent = kinds.map(({ name, value }) => `  add_header ${name} ${value} always;\n`).join('');
  return `# The site of everyletter, for nginx: copy it to /etc/nginx/conf.d/, and set root and the certificate.
map $uri $everyletter_kind {
  default changing;
${lasting}}
${kinds.map(({ map }) => map).join('')}server {
  listen 443 ssl;
  server_name ${host};
  root /srv/${host};
  # ssl_certificate and ssl_certificate_key stand here.
  index index.html;
  error_page 404 ${root}404.html;
  gzip on;
  gzip_types ${SQUEEZED.join(' ')};
${sent}}
`;
}

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
