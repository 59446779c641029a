// pa11y depends on puppeteer, whose install step downloads a browser. Ours comes inside
// @sparticuz/chromium, so nothing is downloaded and `npm ci` works where downloads are barred.
module.exports = { skipDownload: true };
