// Errors that services throw, and the error that ends a run.

/** Ends a run from outside: the script cannot catch it, and pending writes are lost. */
export class ExecutionKilled extends Error {}

/** Thrown when a script uses something that the platform has and the emulator does not implement. */
export class NotEmulated extends Error {
  constructor(what: string) {
    super(`not emulated: ${what}`);
    this.name = 'NotEmulated';
  }
}

/** An error of a service, as the script sees it: «Exception: …». */
export class PlatformError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}
