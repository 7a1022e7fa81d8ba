/** The part of addons-linter that the test uses; the package brings no types. */
declare module 'addons-linter' {
  interface Message {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
  }
  interface Linter {
    run(): Promise<{ readonly errors: readonly Message[]; readonly warnings: readonly Message[] }>;
  }
  const linter: {
    createInstance(options: { readonly config: object; readonly runAsBinary: boolean }): Linter;
  };
  export default linter;
}
