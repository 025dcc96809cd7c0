/** @type {import('jest').Config} */
module.exports = {
  rootDir: '.',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '\\.(ts|tsx)$': '<rootDir>/build/jest-transform.cjs',
    'node_modules/@ironcalc/.+\\.js$': '<rootDir>/build/jest-transform.cjs',
  },
  transformIgnorePatterns: ['node_modules/(?!@ironcalc/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.workspace'],
  globalSetup: '<rootDir>/build/jest-shared.cjs',
  testSequencer: '<rootDir>/build/jest-longest-first.cjs',
  reporters: ['default', '<rootDir>/build/jest-closing-line.cjs'],
  testTimeout: 30000,
  maxWorkers: 2,
};
