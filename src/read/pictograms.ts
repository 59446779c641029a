/**
 * Which pictograms of free packages stand in for a picture that a campaign hasn't drawn. A row is
 * the name that templates use and what is drawn: an icon, or several in a square of 32 units.
 *
 * Fluent Emoji Flat (Microsoft, MIT) comes first: people, in colour, of several ages and skins, look
 * more like easy read than signs do. Material Symbols (Google, Apache-2.0) has the signs it lacks.
 * Chosen by eye, at 35 mm: adults for adults, one meaning a picture, nobody a victim or a joke. Where
 * a row changes, its alternative text in `locales/<tag>/pictures.json` must say what is seen.
 */

/** An icon in the square: its left top corner and its width, in units of 32. */
export interface Placed {
  /** `key` of Fluent Emoji Flat; `material-symbols:key` of another set. */
  readonly icon: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** For signs of one colour, which have none of their own. */
  readonly colour?: string;
}

export type Pictogram = string | readonly Placed[];

/** Dark teal, 8.9:1 on white. */
const INK = '#0b4f5c';

function put(icon: string, x: number, y: number, size: number, colour?: string): Placed {
  return colour === undefined ? { icon, x, y, size } : { icon, x, y, size, colour };
}

export const PICTOGRAMS: Readonly<Record<string, Pictogram>> = {
  // The letter and who it is from
  letter: 'envelope',
  invitation: 'envelope-with-arrow',
  council: 'classical-building',
  house: 'house-with-garden',
  place: [put('world-map', 1, 8, 24), put('round-pushpin', 4, -0.5, 20)],
  map: 'world-map',
  post: 'postbox',

  // People, and the assembly
  people: [
    put('woman-white-hair-light', 5, 2, 12),
    put('man-wearing-turban-medium-dark', 16, 2, 12),
    put('man-dark', -0.5, 15, 12),
    put('woman-with-headscarf-medium', 8, 12.5, 16.5),
    put('woman-red-hair-light', 20.5, 15, 12),
  ],
  assembly: [
    put('speech-balloon', 1, 0, 13),
    put('speech-balloon', 16, -2, 16),
    put('man-beard-medium-light', 10, 11, 11.5),
    put('woman-curly-hair-medium-dark', -0.5, 16, 13),
    put('old-woman-medium', 19.5, 16, 13),
  ],
  'hate-crime': [
    put('woman-frowning-medium', 0, 9, 23),
    put('right-anger-bubble', 13, -2, 19),
    put('red-exclamation-mark', 18, 2, 8.5),
  ],
  lottery: 'game-die',
  choice: [put('check-mark-button', 0, 8, 16), put('cross-mark', 17, 9, 14)],
  star: 'star',

  // When and where
  calendar: 'spiral-calendar',
  weekend: [put('spiral-calendar', 0, 0, 27), put('sun', 16, 16, 16)],
  clock: 'ten-oclock',
  deadline: [put('tear-off-calendar', 0, 0, 27), put('alarm-clock', 16, 16, 16)],
  school: 'school',

  // Ways to get in touch and reply
  'phone-call': 'telephone',
  phone: 'telephone-receiver',
  'text-message': [put('mobile-phone', -4, 2, 30), put('speech-balloon', 15, -1, 16)],
  website: 'laptop',
  email: 'e-mail',
  reply: 'memo',
  'tick-box': 'check-box-with-check',
  yes: 'check-mark-button',
  no: 'cross-mark',
  code: 'key',
  'video-relay': [put('laptop', 0, 0, 32), put('material-symbols:sign-language', 10, 4.5, 12, INK)],
  'relay-uk': [put('telephone', 0, -1, 24), put('keyboard', 10, 14, 22)],

  // What helps people to take part
  taxi: 'taxi',
  childcare: [put('child', 0, 0, 26), put('teddy-bear', 17, 16, 15)],
  interpreter: [
    put('man-medium', 0, 12, 20),
    put('speech-balloon', 11, -2, 21),
    put('material-symbols:translate', 16, 2.5, 11, INK),
  ],
  'sign-language': [put('material-symbols:sign-language', 1, 1, 30, INK)],
  'easy-read': [put('open-book', 0, 0, 32), put('framed-picture', 18, 6, 10)],
  'other-formats': [
    put('material-symbols:format-size', -1.5, -3, 20, INK),
    put('ear-medium', 13, 5, 20),
    put('material-symbols:circle', 1, 15, 5, INK),
    put('material-symbols:circle', 7, 15, 5, INK),
    put('material-symbols:circle', 1, 20.5, 5, INK),
    put('material-symbols:circle-outline', 7, 20.5, 5, INK),
    put('material-symbols:circle-outline', 1, 26, 5, INK),
    put('material-symbols:circle-outline', 7, 26, 5, INK),
  ],
  'hearing-loop': 'ear-with-hearing-aid',
  captions: [put('television', 0, 0, 32), put('material-symbols:subtitles-outline', 7, 8.5, 13, INK)],
  broadcast: 'television',
  film: 'clapper-board',
  wellbeing: 'red-heart',
  'quiet-room': 'couch-and-lamp',
  prayer: 'place-of-worship',
  advocate: [put('woman-medium-dark', 0, 0, 16), put('man-white-hair-light', 16, 0, 16), put('handshake', 8, 16, 16)],
  lunch: [put('fork-and-knife-with-plate', 0, 0, 32), put('sandwich', 9.5, 9, 13)],
  money: 'pound-banknote',
  wheelchair: 'wheelchair-symbol',
  help: 'person-raising-hand-medium',

  // Their information and rights
  privacy: 'locked',
  rights: 'scroll',
  law: 'balance-scale',
  safe: 'shield',
  delete: 'wastebasket',
  question: 'red-question-mark',
  complain: 'megaphone',
};
