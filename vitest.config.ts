import { defineConfig } from 'vitest/config';

/** A test that hangs fails after this; no machine is so slow that one that works does. */
export const limits = { testTimeout: 600_000, hookTimeout: 600_000, teardownTimeout: 600_000 };

/** Unit tests need nothing; the others share one synthesized app, made once before them. */
export default defineConfig({
  test: {
    // the default leaves one of two cores to the machine, on which nothing else runs
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.ts'], isolate: false, ...limits } },
      {
        test: {
          name: 'infra',
          include: ['test/infra/**/*.test.ts'],
          // aws-cdk-lib takes seconds to load; once is enough
          isolate: false,
          ...limits,
        },
      },
      {
        test: {
          name: 'system',
          include: ['test/{graphql,stream,local}/**/*.test.ts'],
          globalSetup: 'test/support/assemblySetup.ts',
          // the platform's modules are loaded once, too; each file still has tables of its own
          isolate: false,
          // a platform makes much that is soon garbage: fewer, larger collections take less processor time
          execArgv: ['--max-semi-space-size=64'],
          ...limits,
        },
      },
      {
        test: {
          name: 'portal',
          include: ['test/portal/**/*.test.ts'],
          globalSetup: 'test/support/assemblySetup.ts',
          isolate: false,
          ...limits,
        },
      },
    ],
  },
});
