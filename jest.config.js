/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.[tj]s$': '@swc/jest' },
  // The one dependency that ships ES modules only.
  transformIgnorePatterns: ['node_modules/(?!sql-template-tag/)'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  setupFiles: ['reflect-metadata', '<rootDir>/test/support/logs/setup.ts'],
  // Only to end a test that hangs: a busy machine may take its time over a copy of a database.
  testTimeout: 120_000,
  // Two workers share the two cores the project is built on; each has a database of its own.
  maxWorkers: 2,
};
