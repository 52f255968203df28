import { defineConfig } from 'vitest/config';

/** Unit tests need nothing; the others share one synthesized app, made once before them. */
export default defineConfig({
  test: {
    // the default leaves one of two cores to the machine, on which nothing else runs
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      {
        test: {
          name: 'infra',
          include: ['test/infra/**/*.test.ts'],
          // aws-cdk-lib takes seconds to load; once is enough
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'system',
          include: ['test/{graphql,stream,local}/**/*.test.ts'],
          globalSetup: 'test/support/assemblySetup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
