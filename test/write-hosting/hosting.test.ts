/** Each kind of host sends what the one table of headers says: its file is read as that host reads it. */
import { describe, expect, test } from 'vitest';
import { lastingFolders, siteHeaders } from '../../src/write/hosting/headers.ts';
import { hostingFiles } from '../../src/write/hosting/hosting.ts';

const paths = [
  'index.html',
  '404.html',
  'en/index.html',
  'en/easy/index.html',
  'assets/site.css',
  'assets/type/en.css',
];
const lasting = ['assets/fonts/atkinson-400-0a1b2c3d.woff2', 'assets/pictures/logo-0a1b2c3d.svg'];
const form = 'https://forms.example.org/answer?to=assembly';
const files = new Map(
  hostingFiles('https://letter.example.org/', form, [...paths, ...lasting]).map(({ path, text }) => [path, text]),
);
const file = (path: string): string => files.get(path) ?? '';
const asked = ['/', '/en/', '/en/easy/', ...[...paths, ...lasting].map((path) => `/${path}`)];

/** What the table says of an address. */
function due(address: string): Record<string, string> {
  const kept = lastingFolders.some((folder) => address.startsWith(folder)) ? 'lasting' : 'changing';
  const sent = siteHeaders(form).filter(({ sentWith }) => sentWith === 'every' || sentWith === kept);
  return Object.fromEntries(sent.map(({ name, value }) => [name, value]));
}

/** Netlify's and Cloudflare's rules: a pattern, then its headers, indented; `*` at its end is any rest; all that match add up. */
function asStaticHost(text: string, address: string): Record<string, string> {
  const sent: Record<string, string> = {};
  let applies = false;
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    if (!line.startsWith(' ')) {
      applies = line.endsWith('*') ? address.startsWith(line.slice(0, -1)) : address === line;
    } else if (applies) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
    }
  }
  return sent;
}

function asNginx(text: string, address: string): Record<string, string> {
  const variables: Record<string, string> = { $uri: address };
  for (const [, from = '', to = '', body = ''] of text.matchAll(/^map (\$\w+) (\$\w+) \{\n([^}]*)\}/gm)) {
    const rows = [...body.matchAll(/^\s*(\S+)\s+("[^"]*"|\S+);$/gm)].map(([, key = '', value = '']) => [
      key,
      bare(value),
    ]);
    const given = variables[from] ?? '';
    const row = rows.find(([key = '']) => (key.startsWith('~') ? new RegExp(key.slice(1)).test(given) : key === given));
    variables[to] = (row ?? rows.find(([key]) => key === 'default'))?.[1] ?? '';
  }
  const sent = [...text.matchAll(/^\s*add_header (\S+) ("[^"]*"|\$\w+) always;$/gm)];
  return Object.fromEntries(sent.map(([, name = '', value = '']) => [name, variables[value] ?? bare(value)]));
}

function asApache(text: string, address: string): Record<string, string> {
  const lines = [
    ...text.matchAll(/^\s*Header always set (\S+) "([^"]*)"(?: "expr=(!?)\(?%\{REQUEST_URI\} =~ m#([^#]+)#\)?")?$/gm),
  ];
  const applying = lines.filter(
    ([, , , not, pattern]) => pattern === undefined || new RegExp(pattern).test(address) === (not === ''),
  );
  expect(lines.length).toBe(text.split('\n').filter((line) => line.includes('Header ')).length);
  return Object.fromEntries(applying.map(([, name = '', value = '']) => [name, value]));
}

function asCloudFront(address: string): Record<string, string> {
  const kept = lastingFolders.some((folder) => address.startsWith(folder));
  const policy = JSON.parse(file(`hosting/cloudfront-headers${kept ? '-lasting' : ''}.json`));
  const named = policy.SecurityHeadersConfig;
  expect(policy.CustomHeadersConfig.Quantity).toBe(policy.CustomHeadersConfig.Items.length);
  return {
    'Content-Security-Policy': named.ContentSecurityPolicy.ContentSecurityPolicy,
    'Referrer-Policy': named.ReferrerPolicy.ReferrerPolicy,
    'Strict-Transport-Security': `max-age=${named.StrictTransportSecurity.AccessControlMaxAgeSec}`,
    // CloudFront knows one value of it.
    'X-Content-Type-Options': named.ContentTypeOptions.Override ? 'nosniff' : '',
    ...Object.fromEntries(
      policy.CustomHeadersConfig.Items.map(({ Header, Value }: { Header: string; Value: string }) => [Header, Value]),
    ),
  };
}

const bare = (value: string): string => value.replace(/^"(.*)"$/, '$1');

describe.each(asked)('%s is sent by every host as the table says', (address) => {
  const table = due(address);
  test('_headers', () => expect(asStaticHost(file('site/_headers'), address)).toEqual(table));
  test('nginx', () => expect(asNginx(file('hosting/nginx.conf'), address)).toEqual(table));
  test('Apache', () => expect(asApache(file('hosting/apache.htaccess'), address)).toEqual(table));
  test('CloudFront', () => expect(asCloudFront(address)).toEqual(table));
});

test('nothing may be framed, sent on or watched; the reply goes to the council’s form and nowhere else', () => {
  const table = due('/en/');
  expect(table['Content-Security-Policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; " +
      "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; " +
      "form-action https://forms.example.org; frame-ancestors 'none'",
  );
  expect(siteHeaders(null)[0]?.value).toContain("form-action 'none'");
  expect(table).toMatchObject({
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
    'Cache-Control': 'no-cache',
  });
});

test('a bucket behind CloudFront finds the page of a folder, also where the last / was not typed', () => {
  const handler = new Function(`${file('hosting/cloudfront-addresses.js')}; return handler;`)();
  const to = (uri: string) => handler({ request: { uri } });
  expect(to('/')).toEqual({ uri: '/index.html' });
  expect(to('/en/easy/')).toEqual({ uri: '/en/easy/index.html' });
  expect(to('/assets/site.css')).toEqual({ uri: '/assets/site.css' });
  expect(to('/en/easy')).toMatchObject({ statusCode: 301, headers: { location: { value: '/en/easy/' } } });
});

test.each(['/', '/letter/', '/letter'])('below %s an unknown address gets the page of all languages', (folder) => {
  const below = new Map(
    hostingFiles(`https://example.org${folder}`, null, paths).map(({ path, text }) => [path, text]),
  );
  const page = folder === '/' ? '/404.html' : '/letter/404.html';
  expect(below.get('hosting/nginx.conf')).toContain(`error_page 404 ${page};`);
  expect(below.get('hosting/apache.htaccess')).toContain(`ErrorDocument 404 ${page}\n`);
  const { Items, Quantity } = JSON.parse(below.get('hosting/cloudfront-errors.json') ?? '');
  expect(Items).toHaveLength(Quantity);
  expect(Items).toEqual([403, 404].map((ErrorCode) => expect.objectContaining({ ErrorCode, ResponsePagePath: page })));
  expect(new Set(Items.map(({ ResponseCode }: { ResponseCode: string }) => ResponseCode))).toEqual(new Set(['404']));
});

test('a site below a folder keeps its folder', () => {
  const below = hostingFiles('https://example.org/letter/', null, paths);
  const apache = below.find(({ path }) => path === 'hosting/apache.htaccess')?.text ?? '';
  expect(apache).toContain('ErrorDocument 404 /letter/404.html');
  expect(asApache(apache, '/letter/assets/fonts/a.woff2')['Cache-Control']).toContain('immutable');
});
