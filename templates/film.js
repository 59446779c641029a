/* The parts of the film: a link goes to its place in the film on the page instead of opening the file alone. */

(() => {
  const film = document.querySelector('video');
  for (const link of document.querySelectorAll('a[data-at]')) {
    link.addEventListener('click', (event) => {
      if (film === null || film.error !== null) return;
      event.preventDefault();
      film.currentTime = Number(link.dataset.at);
      film.focus();
      film.play().catch(() => location.assign(link.href));
    });
  }
})();
