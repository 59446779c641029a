/** What runs in the page while its keyboard walk is made: it writes down where the focus went and whether that showed. */
import { COLOURS, NAMES } from './in-page.ts';

/** A place where the Tab key must stop, in document order. */
export interface Stop {
  /** Its words and tag, to be found by. */
  readonly name: string;
  /** A menu's button (`<summary>`), which Enter opens. */
  readonly menu: boolean;
  /** A film or a sound, whose own buttons are stops as well. */
  readonly media: boolean;
  /** A link to the page's main part, or to something in it. */
  readonly skips: boolean;
  /** The browser would stop there. */
  readonly tabbable: boolean;
  /** It stands before `<main>`. */
  readonly beforeMain: boolean;
}

/** Stops are named by their index; -1 is an element that is none. */
export interface Walked {
  /** Where the focus went, in time. */
  readonly focused: readonly number[];
  /** Where it could not be told from an element without the focus. */
  readonly unseen: readonly number[];
  /** Off the screen, or wholly covered, when the focus was there. */
  readonly covered: readonly number[];
  /** Menus that stayed shut. */
  readonly shut: readonly number[];
}

/**
 * All links, buttons and fields, and what a page's author made a stop, also those that were taken out of the
 * order: a link that no key reaches is a fault. Those in a menu count, since Enter opens it.
 */
export const STOPS = `(() => {
  ${NAMES}
  const closed = [...document.querySelectorAll('details:not([open])')];
  for (const menu of closed) menu.open = true;
  const wanted = 'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio[controls], video[controls], [role=button], [role=link], [tabindex]:not([tabindex^="-"])';
  // A group of choices is one stop: at the chosen one, or at the first; arrow keys lead on from there.
  const passed = (element) => element.type === 'radio' && element !== (
    document.querySelector('input[type=radio]:checked[name="' + element.name + '"]') ?? document.querySelector('input[type=radio][name="' + element.name + '"]'));
  const stops = [...document.querySelectorAll(wanted)].filter((element) =>
    !element.disabled && !passed(element) && !element.closest('[inert]') && element.checkVisibility({ visibilityProperty: true }));
  for (const menu of closed) menu.open = false;
  globalThis.stops = stops;
  const main = document.querySelector('main');
  return stops.map((element) => {
    const href = element.getAttribute('href') ?? '';
    const target = href.length > 1 && href.startsWith('#') ? document.getElementById(href.slice(1)) : null;
    return {
      name: known(element),
      menu: element.tagName === 'SUMMARY',
      media: element.tagName === 'VIDEO' || element.tagName === 'AUDIO',
      tabbable: element.tabIndex >= 0,
      skips: Boolean(target && main?.contains(target)),
      beforeMain: Boolean(main && element.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING),
    };
  });
})()`;

/**
 * The look is measured as soon as the focus comes, the place when the next key goes down: by then the browser
 * has scrolled there, and a skip link still shows. A menu is closed behind the reader, as it would cover what follows. The focus is seen by an
 * outline, an edge or a background with a contrast of 3 to 1 (WCAG 2.2, 1.4.11), or by a shadow.
 */
export const RECORDER = `(() => {
  ${COLOURS}
  const stops = globalThis.stops;
  const look = (element) => {
    const style = getComputedStyle(element);
    const outline = style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 1 ? '' : [style.outlineStyle, style.outlineWidth, style.outlineColor].join(' ');
    return {
      outline, outlineColour: style.outlineColor, auto: style.outlineStyle === 'auto', shadow: style.boxShadow, edge: style.borderColor + style.borderWidth,
      edgeColour: parseFloat(style.borderTopWidth) > 0 ? style.borderTopColor : null, ground: backdrop(element), around: element.parentElement ? backdrop(element.parentElement) : null,
    };
  };
  const apart = (css, ...grounds) => {
    const colour = css && parse(css);
    return Boolean(colour && colour.a > 0.5 && grounds.some((ground) => !ground || contrast(colour, ground) >= 3));
  };
  const before = stops.map(look);
  const shows = (was, now) =>
    (now.outline !== '' && now.outline !== was.outline && (now.auto || apart(now.outlineColour, now.ground, now.around))) ||
    (now.shadow !== 'none' && now.shadow !== was.shadow) ||
    (now.edge !== was.edge && apart(now.edgeColour, now.around)) ||
    (now.ground && was.ground && contrast(now.ground, was.ground) >= 3);
  const walked = { focused: [], unseen: [], covered: [], shut: [] };
  // What lets the pointer through can hide as well: with this sheet it is hit too.
  const solid = new CSSStyleSheet();
  solid.replaceSync('*, *::before, *::after { pointer-events: auto !important; }');
  // Of a box that is taller than the screen, the part on it; what is wholly off it is hit nowhere.
  const middle = (top, bottom) => {
    const [first, last] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    return first < last ? (first + last) / 2 : (top + bottom) / 2;
  };
  const hitsOf = (element) => [...element.getClientRects()].flatMap(({ left, right, top, bottom }) =>
    [0.5, 0.1, 0.9].map((part) => document.elementFromPoint(left + (right - left) * part, middle(top, bottom))));
  const painted = (style) => style.visibility === 'visible' && parseFloat(style.opacity) > 0.5 &&
    (style.backgroundImage !== 'none' || (parse(style.backgroundColor)?.a ?? 1) > 0.5);
  // A box that only the style sheet makes has no element: the one that it belongs to is hit in its place.
  const veiled = (hit) => ['::before', '::after'].some((part) => {
    const style = getComputedStyle(hit, part);
    return style.content !== 'none' && ['absolute', 'fixed', 'sticky'].includes(style.position) && painted(style);
  });
  const open = (element) => {
    const hits = hitsOf(element);
    document.adoptedStyleSheets.push(solid);
    const through = hitsOf(element);
    document.adoptedStyleSheets.pop();
    return hits.some((hit, index) => {
      const under = through[index];
      if (!hit || !under) return false;
      const free = (one) => element.contains(one) || (one.contains(element) && !veiled(one));
      return free(hit) && (free(under) || !(under.contains(element) || painted(getComputedStyle(under)) || veiled(under)));
    });
  };
  let last = null, entered = false;
  const leave = () => {
    if (!last) return;
    const index = stops.indexOf(last);
    if (index !== -1 && !open(last) && !walked.covered.includes(index)) walked.covered.push(index);
    if (last.tagName === 'SUMMARY' && entered && !last.parentElement.open) walked.shut.push(index);
    entered = false;
  };
  const press = ({ key }) => { if (key === 'Tab') leave(); else entered = true; };
  const arrive = ({ target }) => {
    const index = stops.indexOf(target);
    walked.focused.push(index);
    if (index !== -1 && !shows(before[index], look(target)) && !walked.unseen.includes(index)) walked.unseen.push(index);
    const passed = [...document.querySelectorAll('details[open]')].filter((menu) => !menu.contains(target));
    for (const menu of passed) menu.open = false;
    // Its place may have gone with the menu's: the browser would bring it back, had it seen the menu go.
    if (passed.length > 0) target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    last = target;
  };
  addEventListener('focusin', arrive, true);
  addEventListener('keydown', press, true);
  const end = () => {
    leave();
    removeEventListener('focusin', arrive, true);
    removeEventListener('keydown', press, true);
  };
  globalThis.walk = { walked, end };
})()`;

export const REPORT = `(() => {
  globalThis.walk.end();
  for (const menu of document.querySelectorAll('details[open]')) menu.open = false;
  return globalThis.walk.walked;
})()`;

/** An expression with \`start()\`, which goes to the skip link, and \`end()\`, which says where the focus went. */
export const SKIPPED = `({
  start: () => globalThis.stops[0].focus(),
  end: () => {
    const [skip] = globalThis.stops;
    const target = document.getElementById(skip.getAttribute('href').slice(1));
    const due = globalThis.stops.findIndex((stop) => stop !== skip && target.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
    return { due, reached: due === -1 ? -1 : globalThis.stops.indexOf(document.activeElement) };
  },
})`;
