// What a service throws, and what ends a run.

/** The run is ended from outside: no catch of the script may see it, nothing pending is saved. */
export class ExecutionKilled extends Error {}

/** Thrown for anything the platform has and this workspace does not imitate. */
export class NotEmulated extends Error {
  constructor(what: string) {
    super(`not emulated: ${what}`);
    this.name = 'NotEmulated';
  }
}

/** An error of a service as a script sees it: «Exception: …». */
export class PlatformError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Exception';
  }
}
