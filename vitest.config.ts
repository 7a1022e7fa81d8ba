import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

// A busy machine is no defect: what is waited for must come, not come within a second.
const PATIENT = { timeout: 20_000, interval: 100 };

// One project per kind of test, so that each can be run alone: `npm run unit`, `npm run e2e`, …
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: PATIENT },
        },
      },
      { test: { name: 'bundle', include: ['tests/bundle/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: PATIENT },
          fileParallelism: false,
        },
      },
    ],
  },
});
