/**
 * Pieces of script that several checks run in the page they look at. They are text: this program has
 * no types of a browser's document. Each is put in front of a check's own script.
 */

/** `nameOf(element)`: its tag and class; `wordsOf(element)`: its first words, to be found by. */
export const NAMES = `
  const nameOf = (element) => {
    const classes = typeof element.className === 'string' ? element.className.trim().split(/\\s+/)[0] : '';
    return '<' + element.tagName.toLowerCase() + (classes ? '.' + classes : '') + '>';
  };
  const wordsOf = (element) => {
    const words = (element.innerText || element.getAttribute('aria-label') || element.getAttribute('alt') || '')
      .trim().replace(/\\s+/g, ' ');
    return words.length > 40 ? words.slice(0, 40) + '…' : words;
  };
  const known = (element) => {
    const words = wordsOf(element);
    return words === '' ? nameOf(element) : '“' + words + '” ' + nameOf(element);
  };
`;

/**
 * `contrast(one, other)` of colours as computed styles write them, WCAG 2.2's formula; `backdrop(element)`:
 * the colour behind it, or null where a picture is. In forced colours a page without a background of its
 * own has the theme's, which Chromium writes as a see-through colour.
 */
export const COLOURS = `
  const parse = (css) => {
    const numbers = (css.match(/-?[\\d.]+(?:e-?\\d+)?/g) || []).map(Number);
    if (numbers.length < 3) return null;
    const [r, g, b, a = 1] = css.startsWith('color(srgb') ? [...numbers.slice(0, 3).map((n) => n * 255), ...numbers.slice(3)] : numbers;
    return css.startsWith('rgb') || css.startsWith('color(srgb') ? { r, g, b, a } : null;
  };
  const over = (top, under) => {
    const mix = (channel) => top[channel] * top.a + under[channel] * (1 - top.a);
    return { r: mix('r'), g: mix('g'), b: mix('b'), a: 1 };
  };
  const luminance = ({ r, g, b }) => {
    const [x, y, z] = [r, g, b].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const backdrop = (element) => {
    const veils = [];
    let ground = null;
    for (let at = element; at && !ground; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.backgroundImage !== 'none') return null;
      const colour = parse(style.backgroundColor);
      if (!colour) return null;
      if (colour.a >= 0.99) ground = colour;
      else if (colour.a > 0) veils.unshift(colour);
    }
    if (!ground) {
      const own = parse(getComputedStyle(document.documentElement).backgroundColor);
      ground = matchMedia('(forced-colors: active)').matches && own ? { ...own, a: 1 } : { r: 255, g: 255, b: 255, a: 1 };
    }
    return veils.reduce((under, veil) => over(veil, under), ground);
  };
`;
