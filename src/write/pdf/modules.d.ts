/** Types of libraries that ship none: only what we use. */

declare module 'pngjs' {
  /** RGBA, 8 bits a channel. */
  export class PNG {
    constructor(size: { readonly width: number; readonly height: number });
    readonly width: number;
    readonly height: number;
    readonly data: Buffer;
    static readonly sync: { read(bytes: Buffer): PNG; write(image: PNG): Buffer };
  }
}
