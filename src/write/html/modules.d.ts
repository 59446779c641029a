declare module 'subset-font' {
  /** Cuts a TrueType font to the characters of `text`, with all that they can form together. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Uint8Array>;
}
