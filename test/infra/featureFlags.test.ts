import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { z } from 'zod';
import cdk from '../../cdk.json' with { type: 'json' };

const recommended = z
  .record(z.string(), z.unknown())
  .parse(createRequire(import.meta.url)('aws-cdk-lib/recommended-feature-flags.json'));

// strong references keep CloudFormation from replacing or deleting a table or key in use
const OURS = {
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  'cli-telemetry': false,
  // not a flag: the settings of each stage, empty in the repository
  stages: { dev: {}, test: {}, prod: {} },
};

it('feature flags are the ones recommended by this CDK version, except our own', () => {
  expect(cdk.context).toEqual({ ...recommended, ...OURS });
});

it('the CDK command line neither fetches notices nor reports usage', () => {
  expect(cdk).toMatchObject({ notices: false, versionReporting: false });
});
