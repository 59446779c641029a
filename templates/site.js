/*
 * Takes the reply code along: a letter's QR code opens the index as `…/#7Q4XM2KD9RTPW3HC`, and each link to a
 * page of the site gets that fragment too, so that the reply page has it two taps later. A browser sends no
 * fragment to any server. Without this script nothing is lost but the typing. Written for old phones.
 */

(() => {
  const fragment = /^#[0-9a-z-]{16,24}$/i.test(location.hash) ? location.hash : '';
  if (fragment === '') return;
  for (const link of document.querySelectorAll('a[href]')) {
    const own = link.protocol === location.protocol && link.host === location.host;
    if (own && link.hash === '' && /(\/|\.html)$/.test(link.pathname)) link.hash = fragment;
  }
})();

/*
 * Keeps the letter in this language on the device, so that it opens again without a network (sw.js), unless the
 * reader's browser saves data. Whatever fails, the page is there already.
 */
(() => {
  const { serviceWorker } = navigator;
  const saves = 'connection' in navigator && navigator.connection.saveData;
  if (!serviceWorker || saves || !/^https?:$/.test(location.protocol)) return;
  const root = new URL('../', document.currentScript.src);
  const folder = location.pathname.slice(root.pathname.length).split('/', 1)[0];
  addEventListener('load', () => {
    serviceWorker
      .register(new URL('sw.js', root).href)
      .then(() => serviceWorker.ready)
      .then(({ active }) => active.postMessage({ keep: folder }))
      .catch(() => undefined);
  });
})();
