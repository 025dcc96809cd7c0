// Types of gas-local, which ships none.
declare module 'gas-local' {
  const gasLocal: {
    /** Runs every file of a folder that the filter takes in one new context made of the globals, and gives the context back. */
    require(folder: string, globals: object, options?: { filter?: (path: string) => boolean }): Record<string, unknown>;
  };
  export default gasLocal;
}
