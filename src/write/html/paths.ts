/**
 * Addresses inside the site are relative and name `index.html`, so that the same files work at any
 * address, below any folder, and when an officer opens them from a disk with a double click.
 */

/** The root-relative address of a page's file: `/en/easy/` is `/en/easy/index.html`. */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/**
 * From one file of the site to another, both root-relative (`/en/index.html`): `../assets/site.css`.
 * A fragment stays. Absolute addresses (`https:`, `tel:`, `mailto:`, `sms:`) come back as they are.
 */
export function relative(from: string, to: string): string {
  if (!to.startsWith('/')) return to;
  const [path = '', fragment] = to.split('#', 2);
  const start = from.split('/').slice(1, -1);
  const end = fileOf(path).split('/').slice(1);
  while (start.length > 0 && end.length > 1 && start[0] === end[0]) {
    start.shift();
    end.shift();
  }
  return '../'.repeat(start.length) + end.join('/') + (fragment === undefined ? '' : `#${fragment}`);
}
