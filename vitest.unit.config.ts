import { defineConfig } from 'vitest/config';

/** The unit tests alone, for Stryker: it runs every project of a configuration. */
export default defineConfig({ test: { include: ['test/unit/**/*.test.ts'] } });
