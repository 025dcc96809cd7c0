// Types of gas-local, which ships none.
declare module 'gas-local' {
  const gasLocal: {
    /** Runs the files of a folder that pass the filter in a new context with the globals; returns the context. */
    require(folder: string, globals: object, options?: { filter?: (path: string) => boolean }): Record<string, unknown>;
  };
  export default gasLocal;
}
