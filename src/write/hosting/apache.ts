import { lastingFolders, type SiteHeader } from './headers.ts';
import { SQUEEZED } from './nginx.ts';

/** For Apache (2.4.10 and later), as `.htaccess` in the site's folder or in a `<Directory>`. @param root `/`, or the site's path. */
export function apacheConfiguration(headers: readonly SiteHeader[], root: string): string {
  const lasting = `m#^${root.replace(/\/$/, '')}(${lastingFolders.join('|')})#`;
  const when: Readonly<Record<SiteHeader['sentWith'], string>> = {
    every: '',
    lasting: ` "expr=%{REQUEST_URI} =~ ${lasting}"`,
    changing: ` "expr=!(%{REQUEST_URI} =~ ${lasting})"`,
  };
  const sent = headers.map(({ name, value, sentWith }) => `  Header always set ${name} "${value}"${when[sentWith]}\n`);
  return `# The site of everyletter, for Apache: copy it into the site's folder as .htaccess.
DirectoryIndex index.html
ErrorDocument 404 ${root}404.html
AddType font/woff2 .woff2
AddType text/vtt .vtt
AddCharset utf-8 .html .css .js .svg .vtt
<IfModule mod_headers.c>
${sent.join('')}</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html ${SQUEEZED.join(' ')}
</IfModule>
`;
}
