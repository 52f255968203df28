import { defineConfig } from 'vitest/config';
import { limits } from './vitest.config.ts';

/** The unit tests alone, for Stryker: it runs every project of a configuration. */
export default defineConfig({ test: { include: ['test/unit/**/*.test.ts'], ...limits } });
