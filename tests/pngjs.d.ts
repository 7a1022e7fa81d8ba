/** The part of pngjs that the tests use; the package brings no types. */
declare module 'pngjs' {
  interface Picture {
    readonly width: number;
    readonly height: number;
    /** Red, green, blue and alpha of every pixel, row by row. */
    readonly data: Buffer;
  }
  export const PNG: {
    new (size: { readonly width: number; readonly height: number }): Picture;
    readonly sync: { read(file: Buffer): Picture; write(picture: Picture): Buffer };
  };
}
