/**
 * What a page may fetch and where its form may go: the Content-Security-Policy of every page (RULES 10).
 * One text for the pages' own `<meta>` and for the headers that a host sends.
 */

/**
 * Scripts are files of the site, never inline; nothing comes from another host.
 * @param replyForm Address of the council's own form, the one place that a reply may be sent to; null: none.
 */
export function contentSecurityPolicy(replyForm: string | null): string {
  const own = ['script', 'style', 'img', 'font', 'media', 'connect', 'worker', 'manifest'].map(
    (kind) => `${kind}-src 'self'`,
  );
  const form = replyForm === null ? "'none'" : new URL(replyForm).origin;
  return ["default-src 'none'", ...own, "base-uri 'none'", `form-action ${form}`].join('; ');
}
