/** Each press check passes a sound file and fails one with a single fault. */
import { describe, expect, it } from 'vitest';
import { checkPress, pressCheckRows, pressChecks } from '../../src/check/press/press-checks.ts';
import { type Change, pressFile } from './press-file.ts';

const checks = (...changes: Change[]) => checkPress(pressFile(...changes), 'print/001.pdf');

/** Check, what is wrong, the changes that make it so, and what is said of it. */
const faults: readonly (readonly [string, string, readonly Change[], string])[] = [
  ['press-version', 'a later version', [[-1, '1.6', '1.7']], 'Unexpected PDF 1.7'],
  ['press-version', 'a later version in the catalogue', [[1, '/Lang', '/Version/1.7/Lang']], 'Unexpected PDF 1.7'],
  ['press-identified', 'no XMP metadata', [[1, '/Metadata 7 0 R', '']], 'no XMP metadata'],
  [
    'press-identified',
    'no PDF/X version',
    [[7, '<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>', '']],
    'lacks pdfxid:GTS_PDFXVersion',
  ],
  ['press-identified', 'another PDF/X version', [[7, 'PDF/X-4', 'PDF/X-3']], '“PDF/X-3”, expected “PDF/X-4”'],
  ['press-identified', 'no PDF/UA part', [[7, '<pdfuaid:part>1</pdfuaid:part>', '']], 'lacks pdfuaid:part'],
  [
    'press-identified',
    'no document id',
    [[7, '<xmpMM:DocumentID>uuid:1</xmpMM:DocumentID>', '']],
    'lacks xmpMM:DocumentID',
  ],
  ['press-identified', 'no version id', [[7, '<xmpMM:VersionID>1</xmpMM:VersionID>', '']], 'lacks xmpMM:VersionID'],
  [
    'press-identified',
    'no rendition',
    [[7, '<xmpMM:RenditionClass>default</xmpMM:RenditionClass>', '']],
    'lacks xmpMM:RenditionClass',
  ],
  [
    'press-identified',
    'no date of the metadata',
    [[7, '<xmp:MetadataDate>2025-10-20T09:00:00Z</xmp:MetadataDate>', '']],
    'lacks xmp:MetadataDate',
  ],
  ['press-identified', 'another title in the metadata', [[7, 'You &amp; us', 'You']], 'Its title differs'],
  [
    'press-identified',
    'another date of making',
    [[6, 'CreationDate(D:20251020090000Z)', 'CreationDate(D:20251020100000Z)']],
    'Its date of making differs',
  ],
  [
    'press-identified',
    'another date of change',
    [[7, '<xmp:ModifyDate>2025', '<xmp:ModifyDate>2024']],
    'Its date of change differs',
  ],
  ['press-identified', 'no file id', [[0, '/ID[<0123><0123>]', '']], 'no file identifier'],
  ['press-trapped', 'no word of trapping', [[6, '/Trapped/False', '']], 'Unexpected Trapped (none)'],
  [
    'press-trapped',
    'text in place of a name',
    [[6, '/Trapped/False', '/Trapped(False)']],
    'Unexpected Trapped (False)',
  ],
  ['press-trapped', 'no answer', [[6, '/Trapped/False', '/Trapped/Unknown']], 'Unexpected Trapped /Unknown'],
  ['press-trapped', 'two answers', [[6, '/Trapped/False', '/Trapped/True']], 'Trapped is /True in one place'],
  ['press-output-intent', 'none', [[1, '/OutputIntents[8 0 R]', '']], 'Unexpected 0 output intents'],
  ['press-output-intent', 'one of another standard', [[8, 'GTS_PDFX', 'GTS_PDFA1']], 'Unexpected 0 output intents'],
  ['press-output-intent', 'two', [[1, '[8 0 R]', '[8 0 R 8 0 R]']], 'Unexpected 2 output intents'],
  [
    'press-output-intent',
    'no condition',
    [[8, '/OutputConditionIdentifier(FOGRA29)', '']],
    'names no printing condition',
  ],
  ['press-output-intent', 'no registry', [[8, '/RegistryName(http://www.color.org)', '']], 'names no registry'],
  ['press-output-intent', 'no words', [[8, '/Info(Uncoated)', '']], 'in words'],
  ['press-output-intent', 'no profile', [[8, '/DestOutputProfile 9 0 R', '']], 'carries no colour profile'],
  ['press-output-intent', 'a profile for screens', [[9, 'prtrCMYK', 'mntrRGB ']], 'for RGB (class mntr'],
  ['press-output-intent', 'the wrong number of channels', [[9, '/N 4', '/N 3']], 'N 3'],
  ['press-boxes', 'no sheet', [[2, '/MediaBox[-9 -9 604 851]', '']], 'no MediaBox'],
  ['press-boxes', 'no trim', [[3, '/TrimBox[0 0 595 842]', '']], 'no TrimBox'],
  [
    'press-boxes',
    'trim beyond bleed',
    [[3, '/BleedBox[-9 -9 604 851]', '/BleedBox[10 10 500 800]']],
    'TrimBox is not inside its BleedBox',
  ],
  [
    'press-boxes',
    'bleed beyond the sheet',
    [[2, '[-9 -9 604 851]', '[0 0 595 842]']],
    'BleedBox is not inside its MediaBox',
  ],
  ['press-boxes', 'an empty trim', [[3, '/TrimBox[0 0 595 842]', '/TrimBox[10 0 10 842]']], 'TrimBox is empty'],
  ['press-boxes', 'an art box too', [[3, '/TrimBox', '/ArtBox[0 0 595 842]/TrimBox']], 'ArtBox'],
  ['press-boxes', 'a crop inside the trim', [[3, '/TrimBox', '/CropBox[10 10 500 800]/TrimBox']], 'CropBox cuts'],
  ['press-boxes', 'a unit of its own', [[3, '/TrimBox', '/UserUnit 2/TrimBox']], 'UserUnit'],
  ['press-still', 'a password', [[0, '/ID', '/Encrypt<</Filter/Standard>>/ID']], 'encrypted'],
  ['press-still', 'a link', [[3, '/TrimBox', '/Annots[<</Subtype/Link>>]/TrimBox']], 'annotations'],
  [
    'press-still',
    'a script',
    [
      [6, '/Title', '/X<</S/JavaScript>>/Title'],
      [1, '/Lang', '/Names<</JavaScript<<>>>>/Lang'],
    ],
    'JavaScript',
  ],
  ['press-still', 'a script of its own object', [[23, '/Type/ExtGState', '/S/JavaScript']], 'JavaScript'],
  ['press-still', 'an action at opening', [[1, '/Lang', '/OpenAction<</S/GoTo>>/Lang']], 'an action'],
  ['press-still', 'a form to fill in', [[1, '/Lang', '/AcroForm<</Fields[]>>/Lang']], 'a form'],
  ['press-still', 'a file inside', [[1, '/Lang', '/Names<</EmbeddedFiles<<>>>>/Lang']], 'a file inside'],
  ['press-still', 'LZW compression', [[14, '/Width', '/Filter/LZWDecode/Width']], 'LZW'],
  ['press-still', 'data in another file', [[13, '', '/F(elsewhere)']], 'another file'],
  ['press-still', 'PostScript', [[15, '/Subtype/Form', '/Subtype/PS']], 'PostScript'],
  ['press-still', 'a transfer curve', [[23, '/OPM 1', '/TR/Identity']], 'transfer curve'],
  ['press-still', 'alternates of a picture', [[14, '/Width', '/Alternates[]/Width']], 'alternates'],
  ['press-still', 'a picture to be swapped', [[14, '/Width', '/OPI<<>>/Width']], 'OPI'],
  [
    'press-still',
    'a picture in the content',
    [[4, '/Artifact BMC', 'BI /W 1 /H 1 /BPC 8 /CS /CMYK ID abcd EI\n/Artifact BMC']],
    'BI',
  ],
  ['press-no-rgb', 'RGB text', [[4, '1 .4 .4 .4 k', '1 0 0 rg']], 'Text is in DeviceRGB'],
  ['press-no-rgb', 'grey text', [[4, '0 0 0 1 k 0 0 0 1 K', '0 g']], 'Text is in DeviceGray'],
  ['press-no-rgb', 'no colour at all, which is grey', [[4, '0 0 0 1 k 0 0 0 1 K', '']], 'Text is in DeviceGray'],
  ['press-no-rgb', 'an RGB shape', [[4, '.1 .1 .1 0 k', '/DeviceRGB cs 0 0 1 sc']], 'A shape is in DeviceRGB'],
  [
    'press-no-rgb',
    'an RGB line',
    [[4, '50 600 100 20 re f', '0 0 1 RG 50 600 100 20 re S']],
    'A shape is in DeviceRGB',
  ],
  ['press-no-rgb', 'RGB in a form', [[15, '0 0 0 1 k', '0 0 0 rg']], 'Text is in DeviceRGB'],
  [
    'press-no-rgb',
    'calibrated RGB',
    [
      [
        22,
        '[/Separation/Braille/DeviceCMYK<</FunctionType 2/Domain[0 1]/N 1/C0[0 0 0 0]/C1[0 0 0 0]>>]',
        '[/CalRGB<</WhitePoint[1 1 1]>>]',
      ],
      [4, '1 scn', '1 1 1 scn'],
    ],
    'A shape is in CalRGB',
  ],
  [
    'press-no-rgb',
    'RGB with a profile',
    [
      [
        22,
        '[/Separation/Braille/DeviceCMYK<</FunctionType 2/Domain[0 1]/N 1/C0[0 0 0 0]/C1[0 0 0 0]>>]',
        '[/ICCBased 13 0 R]',
      ],
      [13, '', '/N 3'],
    ],
    'ICCBased (3 channels)',
  ],
  ['press-no-rgb', 'an RGB picture', [[14, 'DeviceCMYK', 'DeviceRGB']], 'A picture is in DeviceRGB'],
  [
    'press-no-rgb',
    'an RGB palette',
    [[14, '/DeviceCMYK', '[/Indexed/DeviceRGB 1<000000ffffff>]']],
    'A picture is in DeviceRGB',
  ],
  [
    'press-no-rgb',
    'an RGB shading',
    [
      [4, '.1 .1 .1 0 k', '/S1 sh'],
      [5, '/Font', '/Shading<</S1<</ShadingType 2/ColorSpace/DeviceRGB>>>>/Font'],
    ],
    'A shading is in DeviceRGB',
  ],
  ['press-black-text', 'small text in colour', [[4, '/F1 18 Tf', '/F1 11 Tf']], 'Text of 11 pt'],
  ['press-black-text', 'text made small', [[4, '1 0 0 1 50 650 Tm', '.5 0 0 .5 50 650 Tm']], 'Text of 9 pt'],
  ['press-black-text', 'black of four inks', [[4, '1 .4 .4 .4 k', '.6 .4 .4 1 k']], 'CMYK 60 40 40 100'],
  ['press-black-text', 'small text in colour in a form', [[15, '0 0 0 1 k', '0 1 0 0 k']], 'Text of 10 pt'],
  ['press-total-ink', 'a heavy shape', [[4, '.1 .1 .1 0 k', '.9 .9 .9 .5 k']], 'A shape carries 320 %'],
  [
    'press-total-ink',
    'a heavy line',
    [[4, '50 600 100 20 re f', '1 1 1 0 K 50 600 100 20 re s']],
    'A shape carries 300 %',
  ],
  ['press-total-ink', 'a heavy picture', [[14, '\x20\x20\x20\x40', '\xf0\xf0\xf0\x40']], 'A picture carries 307 %'],
  ['press-total-ink', 'a photograph of unknown ink', [[14, '/Width', '/Filter/DCTDecode/Width']], 'can’t be measured'],
  ['press-fonts', 'a typeface elsewhere', [[12, '/FontFile2 13 0 R', '']], 'is not in the file'],
  ['press-fonts', 'a whole typeface', [[10, 'ABCDEF+Sample', 'Sample']], 'is in the file whole'],
  ['press-images', 'a coarse picture', [[4, '72 0 0 36', '144 0 0 72']], 'at 150 pixels an inch'],
  ['press-images', 'a picture coarse one way', [[4, '72 0 0 36', '72 0 0 72']], 'at 150 pixels an inch'],
  ['press-transparency', 'a soft mask', [[14, '/Width', '/SMask 14 0 R/Width']], 'a picture with a soft mask'],
  ['press-transparency', 'a blend mode', [[23, '/OPM 1', '/BM/Multiply']], 'the blend mode Multiply'],
  ['press-transparency', 'a mask of the graphics state', [[23, '/OPM 1', '/SMask<</S/Luminosity>>']], 'a soft mask'],
  [
    'press-transparency',
    'a group that blends in RGB',
    [[3, '/TrimBox', '/Group<</S/Transparency/CS/DeviceRGB>>/TrimBox']],
    'blends in DeviceRGB',
  ],
  [
    'press-transparency',
    'a form that blends in RGB',
    [[15, '/BBox', '/Group<</S/Transparency/CS/DeviceRGB>>/BBox']],
    'blends in DeviceRGB',
  ],
  ['press-layers', 'no name', [[20, '/Name(Steps)', '']], 'has no name'],
  ['press-layers', 'layers that switch themselves', [[20, '/Name(Steps)', '/Name(Steps)/AS[]']], 'switch themselves'],
  ['press-layers', 'a layer that is not listed', [[20, '/Order[21 0 R]', '']], 'lacks “Braille”'],
  ['press-layers', 'a layer that is off', [[20, '/ON[21 0 R]', '/OFF[21 0 R]']], 'is off'],
  ['press-layers', 'all layers off', [[20, '/ON[21 0 R]', '/BaseState/OFF']], 'is off'],
  [
    'press-layers',
    'a layer for nothing known',
    [[21, '/GTS_Metadata<</GTS_ProcStepsGroup/Braille>>', '']],
    'no processing step',
  ],
  [
    'press-spots',
    'a plate that nobody knows',
    [[22, '/Separation/Braille', '/Separation/PANTONE#20185#20C']],
    'a plate for the spot colour “PANTONE 185 C”',
  ],
  [
    'press-spots',
    'braille outside its layer',
    [[4, '/OC /Braille BDC', '/Span BMC']],
    'is not in the layer of its name',
  ],
  ['press-spots', 'braille that knocks out', [[4, '/Over gs', '']], 'knocks out'],
  [
    'press-spots',
    'several spot colours at once',
    [[22, '[/Separation/Braille/DeviceCMYK', '[/DeviceN[/Braille/Gold]/DeviceCMYK']],
    'several spot colours (Braille, Gold)',
  ],
];

/** What else one fault must bring with it. */
const follows: Readonly<Record<string, readonly string[]>> = {
  // A picture that can't be unpacked can't be measured.
  'press-still': ['press-total-ink'],
  // Without metadata there is no second word on trapping.
  'press-identified': ['press-trapped'],
};

describe('the press checks', () => {
  it('pass a sound file', () => {
    expect(checks()).toEqual([]);
  });

  it.each(faults)('%s fails %s', (id, _, changes, says) => {
    const found = checks(...changes);
    const own = found.filter(({ check }) => check === id);
    expect(own.map((finding) => finding.says).join('\n')).toContain(says);
    // Nothing else is found fault with, apart from what follows from the same fault.
    const others = found.filter(({ check }) => check !== id).map(({ check }) => check);
    expect(others.filter((check) => !(follows[id] ?? []).includes(check))).toEqual([]);
    expect(own.every(({ todo, where }) => todo !== '' && where.file === 'print/001.pdf')).toBe(true);
  });

  it('have a failing file each, and ids of their own', () => {
    expect(pressChecks.map(({ id }) => id).filter((id) => !faults.some(([of]) => of === id))).toEqual([]);
    expect(new Set(pressCheckRows.map(({ id }) => id)).size).toBe(pressChecks.length + 1);
  });
});

describe('a file that a viewer would mend', () => {
  const text = Buffer.from(pressFile()).toString('latin1');
  const said = (file: string): readonly string[] =>
    checkPress(Buffer.from(file, 'latin1'), 'x.pdf').map(({ check, says }) => `${check}: ${says}`);

  it.each([
    ['is no PDF', 'Hello', 'it does not begin with “%PDF-”'],
    ['is cut off', text.slice(0, -200), 'it does not end with the place of its table'],
    [
      'has an object elsewhere',
      text.replace('4 0 obj', '4  0 obj').replace('3 0 obj', '3 0 objx'),
      'does not stand at byte',
    ],
    [
      'has a stream of another length',
      text.replace(/Length \d+/, (length) => `Length ${'3'.padStart(length.length - 7, '0')}`),
      'is not 3 bytes long',
    ],
    ['has broken content', text.replace('re f Q\nq 72', 're ) Q\nq 72'), 'begins nothing'],
    ['has no pages', text.replace('/Pages 2 0 R', '/Pxges 2 0 R'), 'its pages can’t be found'],
    ['paints what is not there', text.replace('/Im1 Do', '/Ix1 Do'), 'paints “Ix1”, which is not there'],
  ])('%s', (_, file, says) => {
    const found = said(file);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`press-sound: It can’t be read without repair: `);
    expect(found[0]).toContain(says);
  });
});
