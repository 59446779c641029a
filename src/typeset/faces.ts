/**
 * The typefaces, as data. A language names one family for its own words; what that family lacks
 * comes from the first family below that serves the character's script and has the glyph.
 * All are SIL Open Font Licence, whole TrueType files inside npm packages.
 */

export type Weight = 'regular' | 'bold';

export interface Family {
  /** What `locales/<tag>/language.json` names in `face`. */
  readonly id: string;
  /** For people: report, licence page. */
  readonly name: string;
  /** ISO 15924 codes of the scripts it is used for. */
  readonly scripts: readonly string[];
  /** Files inside npm packages. */
  readonly files: Readonly<Record<Weight, string>>;
  /** pt added to the style's Latin size: these scripts look small beside Latin (RULES 9: Indic and Arabic
   * scripts + 2 pt). */
  readonly enlarge: number;
  /** Room a line needs over and under its baseline, in em of the (enlarged) size; their sum is the
   * least leading. Measured from ink: Nastaliq's falls far below its own metrics. */
  readonly above: number;
  readonly below: number;
  /** Family of the numbers in its words. Atkinson's slashed zero is made to be told from the letter O; in a number
   * nobody needs that, and OCR reads it as 8 or 9: “97790” for a phone number, a Bengali figure in Bengali. With Noto
   * Sans, words right rose from 94.8 to 96.5 % in Bengali, from 95.1 to 98.3 in the Romanian BSL letter. Codes and
   * postcodes, which hold letters too, keep the unmistakable zero. */
  readonly figures?: string;
  /** Strokes reach into the lines over and under: lines whose ink would meet are moved apart. */
  readonly sweeping?: true;
}

const google = (slug: string, stem: string): Readonly<Record<Weight, string>> => ({
  regular: `@expo-google-fonts/${slug}/400Regular/${stem}_400Regular.ttf`,
  bold: `@expo-google-fonts/${slug}/700Bold/${stem}_700Bold.ttf`,
});

/** In order of preference. The first serves Latin: made for readers with low vision. */
export const families: readonly Family[] = [
  {
    id: 'atkinson',
    name: 'Atkinson Hyperlegible Next',
    scripts: ['Latn'],
    files: google('atkinson-hyperlegible-next', 'AtkinsonHyperlegibleNext'),
    enlarge: 0,
    figures: 'noto-sans',
    above: 0.99,
    below: 0.36,
  },
  {
    id: 'noto-sans',
    name: 'Noto Sans',
    scripts: ['Latn', 'Grek', 'Cyrl'],
    files: google('noto-sans', 'NotoSans'),
    enlarge: 0,
    above: 1.0,
    below: 0.36,
  },
  {
    id: 'noto-naskh-arabic',
    name: 'Noto Naskh Arabic',
    scripts: ['Arab'],
    files: google('noto-naskh-arabic', 'NotoNaskhArabic'),
    enlarge: 2,
    figures: 'noto-sans',
    above: 1.05,
    below: 0.6,
  },
  {
    id: 'noto-nastaliq-urdu',
    name: 'Noto Nastaliq Urdu',
    scripts: ['Arab'],
    files: google('noto-nastaliq-urdu', 'NotoNastaliqUrdu'),
    enlarge: 2,
    figures: 'noto-sans',
    above: 1.25,
    below: 0.75,
    sweeping: true,
  },
  {
    id: 'noto-sans-bengali',
    name: 'Noto Sans Bengali',
    scripts: ['Beng'],
    files: google('noto-sans-bengali', 'NotoSansBengali'),
    enlarge: 2,
    figures: 'noto-sans',
    above: 1.0,
    below: 0.46,
  },
  {
    id: 'noto-sans-devanagari',
    name: 'Noto Sans Devanagari',
    scripts: ['Deva'],
    files: google('noto-sans-devanagari', 'NotoSansDevanagari'),
    enlarge: 2,
    figures: 'noto-sans',
    above: 1.05,
    below: 0.5,
  },
  {
    id: 'noto-sans-gurmukhi',
    name: 'Noto Sans Gurmukhi',
    scripts: ['Guru'],
    files: google('noto-sans-gurmukhi', 'NotoSansGurmukhi'),
    enlarge: 2,
    figures: 'noto-sans',
    above: 1.05,
    below: 0.5,
  },
  {
    id: 'noto-sans-gujarati',
    name: 'Noto Sans Gujarati',
    scripts: ['Gujr'],
    files: google('noto-sans-gujarati', 'NotoSansGujarati'),
    enlarge: 2,
    figures: 'noto-sans',
    above: 1.05,
    below: 0.5,
  },
  {
    id: 'noto-sans-tamil',
    name: 'Noto Sans Tamil',
    scripts: ['Taml'],
    files: google('noto-sans-tamil', 'NotoSansTamil'),
    enlarge: 2,
    figures: 'noto-sans',
    above: 1.05,
    below: 0.5,
  },
  {
    id: 'noto-sans-hebrew',
    name: 'Noto Sans Hebrew',
    scripts: ['Hebr'],
    files: google('noto-sans-hebrew', 'NotoSansHebrew'),
    enlarge: 1,
    above: 1.0,
    below: 0.4,
  },
  {
    id: 'noto-sans-ethiopic',
    name: 'Noto Sans Ethiopic',
    scripts: ['Ethi'],
    files: google('noto-sans-ethiopic', 'NotoSansEthiopic'),
    enlarge: 0,
    above: 1.0,
    below: 0.4,
  },
  {
    id: 'noto-sans-sc',
    name: 'Noto Sans SC',
    scripts: ['Hani', 'Hira', 'Kana', 'Bopo'],
    files: google('noto-sans-sc', 'NotoSansSC'),
    enlarge: 0,
    above: 1.02,
    below: 0.38,
  },
];

/** Family that sets Latin letters, digits and addresses in every language. */
export const latinFamily = 'atkinson';

/** Id of a face in `GlyphRun.face`: `atkinson-regular`. */
export function faceId(family: string, weight: Weight): string {
  return `${family}-${weight}`;
}
