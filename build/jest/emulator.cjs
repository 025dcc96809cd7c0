// The emulator for tests that import it by its name: the one of the process (environment.cjs).
module.exports = globalThis[Symbol.for('apps-script-emulator')];
