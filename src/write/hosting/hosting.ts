/** The files that make a host send the site as it should be sent (RULES 10). */
import { apacheConfiguration } from './apache.ts';
import { cloudFrontAddresses, cloudFrontErrors, cloudFrontPolicy } from './cloudfront.ts';
import { siteHeaders } from './headers.ts';
import { nginxConfiguration } from './nginx.ts';
import { headersFile } from './static-host.ts';

export interface HostingFile {
  /** Path in the output folder: `site/_headers` is read where it is served, the others in `hosting/` elsewhere. */
  readonly path: string;
  readonly text: string;
}

/**
 * @param baseAddress Where the site will stand: `https://letter.example.org/`.
 * @param form The address of the council's own reply form, or null.
 * @param paths All files of the site, as paths in its folder.
 */
export function hostingFiles(baseAddress: string, form: string | null, paths: readonly string[]): HostingFile[] {
  const { hostname, pathname } = new URL(baseAddress);
  const headers = siteHeaders(form);
  const root = pathname.endsWith('/') ? pathname : `${pathname}/`;
  return [
    { path: 'site/_headers', text: headersFile(headers, paths) },
    { path: 'hosting/README.txt', text: readMe(hostname) },
    { path: 'hosting/nginx.conf', text: nginxConfiguration(headers, hostname, root) },
    { path: 'hosting/apache.htaccess', text: apacheConfiguration(headers, root) },
    { path: 'hosting/cloudfront-headers.json', text: cloudFrontPolicy(headers, 'changing') },
    { path: 'hosting/cloudfront-headers-lasting.json', text: cloudFrontPolicy(headers, 'lasting') },
    { path: 'hosting/cloudfront-addresses.js', text: cloudFrontAddresses },
    { path: 'hosting/cloudfront-errors.json', text: cloudFrontErrors(root) },
  ];
}

const readMe = (host: string): string => `For whoever puts the folder site/ on the web, at https://${host}/

The pages must be sent with some headers, which keep other programs out of them and
keep what residents read to themselves. Take the file for your kind of server:

  Netlify, Cloudflare Pages   nothing to do: site/_headers goes along with the site
  nginx                       nginx.conf to /etc/nginx/conf.d/; set its folder and certificate
  Apache                      apache.htaccess into the site's folder, renamed .htaccess
  Amazon CloudFront           both cloudfront-headers files as response headers policies
                              (the lasting one for /assets/fonts/* and /assets/pictures/*),
                              cloudfront-addresses.js as a function on viewer requests,
                              cloudfront-errors.json as the custom error responses,
                              and compression on

Serve it over https only. Turn access logs off, or keep them for days and not for years:
which page somebody opened can say that they can't see or read well.

Then open https://${host}/ on a phone, and everyletter check OUTPUT --campaign FOLDER at your desk.
`;
