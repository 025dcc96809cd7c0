// Builds the emulator's package by its own script, for whatever runs on it.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Some 0.3 s; the page, the tests and the bench import what it makes. */
export const buildEmulator = () => promisify(execFile)(process.execPath, ['emulator/tools/build.mjs']);
