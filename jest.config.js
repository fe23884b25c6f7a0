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
  // One more than two cores: much of a journey is waiting for a condition. Measured, 5:08 instead of 6:01.
  maxWorkers: 3,
  cacheDirectory: '<rootDir>/.cache/jest'
};
