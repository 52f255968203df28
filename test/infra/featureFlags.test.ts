import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { z } from 'zod';
import cdk from '../../cdk.json' with { type: 'json' };

const recommended = z
  .record(z.string(), z.unknown())
  .parse(createRequire(import.meta.url)('aws-cdk-lib/recommended-feature-flags.json'));

// A strong reference keeps CloudFormation from replacing or deleting a table or key that a function still uses.
const OURS = {
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
  'cli-telemetry': false,
  // not a flag: the settings of each stage, none in the repository
  stages: { dev: {}, test: {}, prod: {} },
};

it('the feature flags are those that this version of the CDK recommends, but for ours', () => {
  expect(cdk.context).toEqual({ ...recommended, ...OURS });
});

it('the command line neither asks for notices nor reports', () => {
  expect(cdk).toMatchObject({ notices: false, versionReporting: false });
});
