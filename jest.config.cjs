const project = {
  testEnvironment: '<rootDir>/build/jest/environment.cjs',
  moduleNameMapper: { '^apps-script-emulator$': '<rootDir>/build/jest/emulator.cjs' },
  transform: {
    '\\.(ts|tsx)$': '<rootDir>/build/jest/transform.cjs',
    '/node_modules/@ironcalc/.+\\.js$': '<rootDir>/build/jest/transform.cjs',
  },
  transformIgnorePatterns: ['node_modules/(?!@ironcalc/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.workspace'],
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    { ...project, displayName: 'product', testMatch: ['<rootDir>/test/**/*.test.ts'] },
    { ...project, displayName: 'desk', testMatch: ['<rootDir>/desk/test/**/*.test.ts'] },
    { ...project, displayName: 'emulator', testMatch: ['<rootDir>/emulator/test/**/*.test.ts'] },
  ],
  globalSetup: '<rootDir>/build/jest/shared-folder.cjs',
  testSequencer: '<rootDir>/build/jest/longest-first.cjs',
  reporters: ['default', '<rootDir>/build/jest/closing-line.cjs'],
  // Jest reads this here only, not in a project. For a busy machine: a test takes seconds, and one that hangs must still end.
  testTimeout: 240_000,
  maxWorkers: 2,
  // Test files of a worker share one emulator; a process that has grown collects its heap for longer than a new one takes to start.
  workerIdleMemoryLimit: '1200MB',
};
