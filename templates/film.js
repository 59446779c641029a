/*
 * The parts of the film: a link goes to its place in the film on the page instead of opening the file alone.
 * Where the film can't be played (it is not there, or there is no network), the page says so and shows its words.
 */

(() => {
  const film = document.querySelector('video');
  if (film === null) return;
  const isGone = () => film.networkState === film.NETWORK_NO_SOURCE;
  const tell = () => {
    const words = document.querySelector('.transcript');
    if (words !== null) words.open = true;
    document.querySelector('[data-film="gone"]').hidden = false;
  };
  // Of several files the last is tried when no other could be played.
  film.querySelector('source:last-of-type').addEventListener('error', tell);
  for (const link of document.querySelectorAll('a[data-at]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      if (isGone()) return tell();
      film.currentTime = Number(link.dataset.at);
      film.focus();
      film.play().catch(() => isGone() || location.assign(link.href));
    });
  }
})();
