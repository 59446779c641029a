import type { Chance } from './random.ts';

/**
 * The London Borough of Wexmere, which isn't on any map: its streets, towers and moorings, and five
 * postcode districts, SE29 to SE33, that Royal Mail doesn't have.
 */
export interface Place {
  /** Without the post town and postcode: 1 to 4 lines. */
  readonly lines: readonly string[];
  readonly postcode: string;
}

interface Street {
  readonly name: string;
  /** Its place in the borough's list: a street's tower, works or home is always the same one. */
  readonly number: number;
  /** `SE30 4`: the district and the sector. */
  readonly sector: string;
  /** Each stands for some fifteen doors. */
  readonly units: readonly string[];
}

const FIRST_DISTRICT = 29;
const DISTRICTS = 5;
const STREETS = 260;
const DOORS_A_UNIT = 16;
/** Letters that the last two characters of a postcode may be. */
const UNIT_LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

const STEMS = (
  'Alder Bargeman Basin Beacon Bittern Bulrush Causeway Chandler Coppice Coracle Curlew Cygnet Dunlin Eelcatcher Ferryman Fieldfare Flagstaff Fuller ' +
  'Gantry Goldeneye Gosling Hayloft Heronshaw Hurdle Kingcup Lapwing Limekiln Lockkeeper Loosestrife Marigold Marlpit Mereside Millpond Moorhen ' +
  'Osier Oxbow Pollard Pondweed Pumphouse Quarrel Reedmace Ropewalk Rushlight Saltern Sandpiper Sedge Shearwater Sluice Snipe Starling Sundew ' +
  'Tannery Teasel Tidewater Towpath Turnstone Vinegar_Yard Wainwright Watermint Weaver Wexmere Wherry Whitlow Withy Wryneck Yellowflag'
).split(' ');
const KINDS =
  'Road Road Road Street Street Avenue Lane Close Gardens Terrace Way Walk Rise Row Grove Crescent Mews Square Place Hill'.split(
    ' ',
  );
const TOWERS =
  'Bevel Compass Cordwainer Foundry Glassmaker Halyard Lantern Mariner Quayside Rigger Sailcloth Shipwright Signal Spindle Stevedore Trellis'.split(
    ' ',
  );
const ESTATES = 'Alderbrook_Estate Gantry_Estate Old_Saltern_Estate Pollard_Estate Wherry_Estate'.split(' ');
const HOUSES = (
  "The_Old_Pump_House Rose_Cottage The_Coach_House Tŷ_Gwyn Tŷ_Llŷn Curlew_Cottage Heron's_Rest The_Malthouse The_Lodge Ferry_Cottage " +
  'The_Old_Vicarage The_Brewhouse Lime_Tree_House The_Gatehouse Two_Chimneys The_Oast'
).split(' ');
const HOMES =
  'Marigold_Court_Sheltered_Housing Oxbow_House_Supported_Living Wexmere_College_Halls_of_Residence Aldermere_Almshouses'.split(
    ' ',
  );
const TRADES = 'Biscuit Bottle Brush Candle Rope Sailcloth Starch Vinegar'.split(' ');
const FLOORS = ['Basement', 'Ground Floor', 'First Floor', 'Top Floor'];
const WINGS = ['North', 'South', 'Garden', 'Mere'];
const BOATS = 'Bluebottle Hesper Kittiwake Lady_Teasel Moonraker Nell_of_the_Mere Patience Wandering_Star'.split(' ');

interface Home {
  readonly share: number;
  readonly lines: (chance: Chance, door: number, street: Street) => string[];
}

const KINDS_OF_HOME: readonly Home[] = [
  { share: 46, lines: (_, door, { name }) => [`${door} ${name}`] },
  { share: 4, lines: (chance, door, { name }) => [`${door}${chance.pick(['A', 'B', 'C'])} ${name}`] },
  { share: 13, lines: (chance, door, { name }) => [`Flat ${1 + chance.below(6)}`, `${door} ${name}`] },
  { share: 6, lines: (chance, door, { name }) => [`${chance.pick(FLOORS)} Flat`, `${door} ${name}`] },
  {
    share: 12,
    lines: (chance, _, street) => [`Flat ${1 + chance.below(140)}, ${the(street, TOWERS)} House`, street.name],
  },
  {
    share: 9,
    lines: (chance, _, street) => {
      const flat = 101 + chance.below(18) * 100 + chance.below(8);
      return [`Flat ${flat}`, `${the(street, TOWERS)} Tower`, the(street, ESTATES), street.name];
    },
  },
  { share: 4, lines: (chance, door, { name }) => [spaced(chance.pick(HOUSES)), `${door} ${name}`] },
  {
    share: 3,
    lines: (chance, _, street) => {
      const doors = `${7 + street.number}–${15 + street.number}`;
      return [
        `Room ${1 + chance.below(60)}`,
        `${chance.pick(WINGS)} Wing`,
        the(street, HOMES),
        `${doors} ${street.name}`,
      ];
    },
  },
  {
    share: 2,
    lines: (chance, _, street) => {
      const works = `The Old ${the(street, TRADES)} Works`;
      return [`Unit ${1 + chance.below(30)}`, works, `${3 + street.number} ${street.name}`, 'Wexmere Riverside'];
    },
  },
  {
    share: 1,
    lines: (chance) => [`Houseboat ${spaced(chance.pick(BOATS))}`, `Mooring ${1 + chance.below(40)}`, 'Wexmere Basin'],
  },
];

/** A maker of addresses of up to `mostLines` lines, no two of them the same. */
export function placesOf(chance: Chance): (mostLines: number) => Place {
  const streets = streetsOf(chance);
  const taken = new Set<string>();
  return (mostLines) => {
    for (;;) {
      const street = chance.pick(streets);
      const door = 1 + chance.below(street.units.length * DOORS_A_UNIT);
      const unit = street.units[Math.floor((door - 1) / DOORS_A_UNIT)] ?? '';
      const lines = chance.pickByShare(KINDS_OF_HOME).lines(chance, door, street);
      const place = { lines, postcode: `${street.sector}${unit}` };
      const key = [...lines, place.postcode].join('\n');
      if (lines.length > mostLines || taken.has(key)) continue;
      taken.add(key);
      return place;
    }
  };
}

function streetsOf(chance: Chance): Street[] {
  const names = chance.shuffled(STEMS.flatMap((stem) => [...new Set(KINDS)].map((kind) => `${spaced(stem)} ${kind}`)));
  const units = new Map<string, string[]>();
  return names.slice(0, STREETS).map((name, index) => {
    const sector = `SE${FIRST_DISTRICT + (index % DISTRICTS)} ${1 + (Math.floor(index / DISTRICTS) % 9)}`;
    const free = units.get(sector) ?? allUnits(chance);
    units.set(sector, free);
    return { name, number: index % 20, sector, units: free.splice(0, 2 + chance.below(6)) };
  });
}

function allUnits(chance: Chance): string[] {
  return chance.shuffled([...UNIT_LETTERS].flatMap((first) => [...UNIT_LETTERS].map((second) => `${first}${second}`)));
}

/** The one of `names` that stands in this street. */
function the(street: Street, names: readonly string[]): string {
  return spaced(names[street.number % names.length] ?? '');
}

function spaced(name: string): string {
  return name.replaceAll('_', ' ');
}
