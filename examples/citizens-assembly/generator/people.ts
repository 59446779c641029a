import type { Community, Names } from './communities.ts';
import { COMMUNITIES } from './communities.ts';
import type { Chance } from './random.ts';

/** Longer ones are left out: few files of a council hold more. */
const LONGEST_NAME = 60;
/** Someone asks for a language that isn't their community's: married in, brought up with, learnt. */
const FROM_ELSEWHERE = 0.08;
const OWN_SCRIPT = 0.024;

type Sex = 'woman' | 'man';

const TITLES: Readonly<Record<Sex, readonly { readonly share: number; readonly title: string }[]>> = {
  woman: [
    { share: 34, title: 'Mrs' },
    { share: 34, title: 'Ms' },
    { share: 20, title: 'Miss' },
    { share: 7, title: 'Dr' },
    { share: 3, title: 'Mx' },
    { share: 1, title: 'Prof' },
    { share: 1, title: 'Rev' },
  ],
  man: [
    { share: 88, title: 'Mr' },
    { share: 7, title: 'Dr' },
    { share: 3, title: 'Mx' },
    { share: 1, title: 'Prof' },
    { share: 1, title: 'Rev' },
  ],
};

/** The name on the envelope of someone who prefers `language`: one person or a couple. */
export function addressee(chance: Chance, language: string): string {
  for (;;) {
    const community = communityFor(chance, language);
    const name =
      inOwnScript(chance, community) ?? (chance.often(0.06) ? couple(chance, community) : person(chance, community));
    if ([...name].length <= LONGEST_NAME) return name.normalize('NFC');
  }
}

function communityFor(chance: Chance, language: string): Community {
  const theirs = COMMUNITIES.filter((community) => community.language === language);
  return chance.pickByShare(theirs.length === 0 || chance.often(FROM_ELSEWHERE) ? COMMUNITIES : theirs);
}

function inOwnScript(chance: Chance, { ownScript }: Community): string | null {
  // Of the communities that have one about a third of the people live here: three times as often.
  if (ownScript === undefined || !chance.often(OWN_SCRIPT * 3)) return null;
  const sex = sexOf(chance);
  return inOrder(ownScript, given(chance, ownScript, sex), surname(chance, ownScript, sex));
}

function person(chance: Chance, community: Community): string {
  const sex = sexOf(chance);
  const first = given(chance, community, sex);
  const last = surname(chance, community, sex);
  if (chance.often(0.06)) return `${title(chance, sex)} ${first.charAt(0)} ${last}`;
  const second = chance.often(0.04) && !first.includes(' ') ? ` ${given(chance, community, sex)}` : '';
  const whole = inOrder(community, `${first}${second}`, last);
  return chance.often(0.4) ? `${title(chance, sex)} ${whole}` : whole;
}

function couple(chance: Chance, community: Community): string {
  const other = chance.often(0.4) ? chance.pickByShare(COMMUNITIES) : community;
  const [she, he] = [given(chance, community, 'woman'), given(chance, other, 'man')];
  const [hers, his] = [surname(chance, community, 'woman'), surname(chance, other, 'man')];
  return chance.pick([
    `Mr and Mrs ${his}`,
    `Mrs ${she.charAt(0)} and Mr ${he.charAt(0)} ${his}`,
    `${inOrder(community, she, hers)} and ${inOrder(other, he, his)}`,
    `${title(chance, 'woman')} ${inOrder(community, she, hers)} and Mr ${inOrder(other, he, his)}`,
  ]);
}

function inOrder({ order }: Names, first: string, last: string): string {
  return order === 'family-first' ? `${last} ${first}` : `${first} ${last}`;
}

function given(chance: Chance, names: Names, sex: Sex): string {
  const first = oneOf(chance, sex === 'woman' ? names.women : names.men);
  if (names.order !== 'three-names') return first;
  // One's own name, then the father's; the grandfather's stands for a surname.
  const father = oneOf(chance, names.men);
  return father === first ? given(chance, names, sex) : `${first} ${father}`;
}

function surname(chance: Chance, names: Names, sex: Sex): string {
  const [his = '', hers = his] = oneOf(chance, names.surnames).split('/');
  return sex === 'woman' ? hers : his;
}

function oneOf(chance: Chance, names: string): string {
  return chance.pick(names.split(' ')).replaceAll('_', ' ');
}

function sexOf(chance: Chance): Sex {
  return chance.often(0.51) ? 'woman' : 'man';
}

function title(chance: Chance, sex: Sex): string {
  return chance.pickByShare(TITLES[sex]).title;
}
