// The environment of the tests: the globals of the process itself, and one emulator for all test files of a process. In Jest's own
// environment every use of `Object` or `Map` calls a proxy, and each file warms up an emulator of its own.
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');
const { ModuleMocker } = require('jest-mock');

/** Where emulator.cjs finds it. */
const EMULATOR = Symbol.for('apps-script-emulator');

const { compileFunction } = vm;
vm.compileFunction = (code, parameters, { parsingContext, ...options }) =>
  compileFunction(code, parameters, parsingContext === globalThis ? options : { parsingContext, ...options });

module.exports = class SharedGlobals extends TestEnvironment {
  constructor(...given) {
    super(...given);
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.before = { console: globalThis.console, exit: process.exit };
    // As in Jest's own environment: the stack of an error goes as far as the test.
    Error.stackTraceLimit = 100;
  }

  getVmContext() {
    return globalThis;
  }

  async setup() {
    await super.setup();
    globalThis[EMULATOR] ??= await import('apps-script-emulator');
  }

  async teardown() {
    globalThis.console = this.before.console;
    process.exit = this.before.exit;
    await super.teardown();
  }
};
