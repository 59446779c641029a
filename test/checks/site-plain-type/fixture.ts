export { brokenSite as failing, soundSite as passing } from '../site-pages.ts';
