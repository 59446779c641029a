/*
 * Keeps the letter on the reader's own device: after the first visit its pages open without a network. It
 * stands at the site's root as sw.js, with SITE written before it: the version, which changes with any byte of
 * the site, and the files of each language. What is kept is named by those files alone, never by an address
 * that somebody opened: a reply code after # is not kept, here or anywhere.
 */

/* global SITE */
const ROOT = new URL('./', self.location.href);
const FAMILY = `letter ${ROOT.pathname} `;
const KEPT = FAMILY + SITE.version;
/** ms: a network that answers later is as good as none, where the page is at hand. */
const PATIENCE = 4000;
const KNOWN = new Set(Object.values(SITE.files).flat());

/** Files whose names change with their bytes. */
const lasting = (file) => /^assets\/(fonts|pictures)\//.test(file);

/** The site's file for an address, without its query and fragment; null: not one of ours. */
const fileOf = (address) => {
  const { origin, pathname } = new URL(address);
  if (origin !== ROOT.origin || !pathname.startsWith(ROOT.pathname)) return null;
  const path = decodeURIComponent(pathname.slice(ROOT.pathname.length));
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return path.includes('.') ? path : `${path}/index.html`;
};

const keep = async (edition) => {
  const store = await caches.open(KEPT);
  const there = new Set((await store.keys()).map(({ url }) => url));
  const missing = (SITE.files[edition] || []).map((file) => new URL(file, ROOT).href).filter((url) => !there.has(url));
  const fetched = await Promise.all(missing.map((url) => fetch(url, { cache: 'no-cache' })));
  if (fetched.some(({ ok }) => !ok)) throw new Error('Not all files are there.');
  // Some hosts send index.html on to its folder, and a browser takes no page that was sent on from a worker.
  await Promise.all(
    fetched.map(async (answer, index) => {
      const headers = { 'Content-Type': answer.headers.get('Content-Type') || '' };
      await store.put(missing[index], new Response(await answer.blob(), { headers }));
    }),
  );
};

const kept = async (file) => (await caches.open(KEPT)).match(new URL(file, ROOT).href);

/** The editions whose letter an earlier version kept. */
const editionsBefore = async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith(FAMILY) && name !== KEPT);
  const stores = await Promise.all(names.map((name) => caches.open(name)));
  const urls = (await Promise.all(stores.map((store) => store.keys()))).flat().map(({ url }) => url);
  return Object.keys(SITE.files).filter((edition) => urls.includes(new URL(SITE.files[edition][0], ROOT).href));
};

self.addEventListener('install', (event) => {
  const all = editionsBefore().then((before) => Promise.all([...new Set(['index', ...before])].map(keep)));
  event.waitUntil(all.then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const old = caches.keys().then((names) => names.filter((name) => name.startsWith(FAMILY) && name !== KEPT));
  event.waitUntil(
    old.then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => self.clients.claim()),
  );
});

/** A page tells in which edition it stands. */
self.addEventListener('message', (event) => {
  if (Object.hasOwn(SITE.files, event.data.keep)) event.waitUntil(keep(event.data.keep).catch(() => undefined));
});

/** Where a page that is not kept is asked for without a network: the page that says so, in that language or one that is kept. */
const insteadOf = async (file) => {
  const wanted = file.split('/', 1)[0];
  for (const edition of [wanted, ...Object.keys(SITE.files)]) {
    const page = `${edition}/offline/index.html`;
    if (KNOWN.has(page) && (await kept(page)) !== undefined)
      return Response.redirect(new URL(`${edition}/offline/`, ROOT).href);
  }
  return (await kept('index.html')) || Response.error();
};

const fromKept = async (request, file) => (await kept(file)) || fetch(request);

/** The network first, so that a date that was put right reaches everybody at once. */
const fromNetwork = async (request, file) => {
  const own = KNOWN.has(file) ? kept(file) : Promise.resolve(undefined);
  const late = own.then((page) =>
    page === undefined ? new Promise(() => {}) : new Promise((done) => setTimeout(() => done(page), PATIENCE)),
  );
  try {
    return await Promise.race([fetch(request), late]);
  } catch {
    return (await own) || (request.mode === 'navigate' ? insteadOf(file) : Response.error());
  }
};

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const file = request.method === 'GET' ? fileOf(request.url) : null;
  if (file === null || (!KNOWN.has(file) && request.mode !== 'navigate')) return;
  event.respondWith(lasting(file) ? fromKept(request, file) : fromNetwork(request, file));
});
