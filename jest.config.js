'use strict';

/** Tests live in tests/, mirror src/, and go through public doors: real HTTP, the built package in a real browser. */
module.exports = {
  rootDir: __dirname,
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  testEnvironment: 'node',
  transform: { '\\.(ts|tsx|js|mjs)$': '<rootDir>/build/jest-transform.cjs' },
  // PnPjs and jose ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@pnp|jose|@sparticuz|@fluentui/svg-icons)/)'],
  moduleNameMapper: { '\\.module\\.scss$': '<rootDir>/tests/support/styleNames.ts' },
  globalSetup: '<rootDir>/tests/support/globalSetup.ts',
  testTimeout: 60000,
  // Two more than two cores: much of a journey is waiting for a condition.
  maxWorkers: 4,
  cacheDirectory: '<rootDir>/.cache/jest'
};
