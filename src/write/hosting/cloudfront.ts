/** Amazon CloudFront before a bucket: two policies of headers, a function for addresses, and what is sent for others. */
import { lastingFolders, type SiteHeader } from './headers.ts';

/** For `aws cloudfront create-response-headers-policy --response-headers-policy-config file://…`. */
export function cloudFrontPolicy(headers: readonly SiteHeader[], kind: 'lasting' | 'changing'): string {
  const value = (name: string): string => headers.find((header) => header.name === name)?.value ?? '';
  const seconds = Number(/\d+/.exec(value('Strict-Transport-Security'))?.[0]);
  // CloudFront has words of its own for these, and refuses them among the others.
  const named = ['Content-Security-Policy', 'Referrer-Policy', 'X-Content-Type-Options', 'Strict-Transport-Security'];
  const others = headers.filter(
    ({ name, sentWith }) => !named.includes(name) && (sentWith === 'every' || sentWith === kind),
  );
  const policy = {
    Name: `everyletter-${kind}`,
    Comment:
      kind === 'lasting'
        ? `For the behaviours ${lastingFolders.map((folder) => `${folder}*`).join(' and ')}`
        : 'For the default behaviour',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value('Content-Security-Policy') },
      ReferrerPolicy: { Override: true, ReferrerPolicy: value('Referrer-Policy') },
      ContentTypeOptions: { Override: true },
      StrictTransportSecurity: { Override: true, AccessControlMaxAgeSec: seconds },
    },
    CustomHeadersConfig: {
      Quantity: others.length,
      Items: others.map(({ name, value }) => ({ Header: name, Value: value, Override: true })),
    },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

/**
 * `CustomErrorResponses` of a distribution: a bucket that may not be listed says 403 of what isn't there.
 * @param root `/`, or the site's path.
 */
export function cloudFrontErrors(root: string): string {
  const items = [403, 404].map((ErrorCode) => ({
    ErrorCode,
    ResponsePagePath: `${root}404.html`,
    ResponseCode: '404',
    ErrorCachingMinTTL: 60,
  }));
  return `${JSON.stringify({ Quantity: items.length, Items: items }, null, 2)}\n`;
}

/** A CloudFront Function (cloudfront-js-2.0) on viewer requests: a bucket knows no folders, so `/en/` is `/en/index.html`. */
export const cloudFrontAddresses = `// The site of everyletter, for CloudFront: a function on viewer requests of every behaviour.
function handler(event) {
  var request = event.request;
  var last = request.uri.split('/').pop();
  if (last === '') {
    request.uri += 'index.html';
  } else if (last.indexOf('.') === -1) {
    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: request.uri + '/' } } };
  }
  return request;
}
`;
