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
