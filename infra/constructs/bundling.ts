import { fileURLToPath } from 'node:url';
import { type BundlingOptions, LogLevel, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

/** The root folder of the project. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

// Bundled once: otherwise as CommonJS and as ES module, because the Lambda integration uses `require`.
const ONE_COPY = {
  '@apollo/server/plugin/disabled': 'node_modules/@apollo/server/dist/esm/plugin/disabled/index.js',
  '@apollo/server': 'node_modules/@apollo/server/dist/esm',
  'lru-cache': 'node_modules/lru-cache/dist/esm/node/index.min.js',
};

const REPLACED = {
  '@graphql-tools/schema': 'infra/constructs/neverCalled.mjs',
  '@apollo/utils.createhash': 'infra/constructs/nodeHash.mjs',
};

// Loaded lazily, and never here: Lambda passes credentials in the environment, and nothing is reported to Apollo's
// cloud.
const NEVER_LOADED = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
  '*/plugin/inlineTrace/index.js',
  '*/plugin/schemaReporting/index.js',
  '*/plugin/usageReporting/index.js',
];

/** Makes the commands that add files to the folder of a bundle. */
export type ExtraFiles = (folder: string) => string[];

/** Bundles a function as one ES module, with the AWS SDK: a bundled SDK starts faster. */
export const bundling = (sourceMap: boolean, extraFiles: ExtraFiles = () => []): BundlingOptions => ({
  commandHooks: {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (_, folder) => extraFiles(folder),
  },
  format: OutputFormat.ESM,
  mainFields: ['module', 'main'],
  bundleAwsSDK: true,
  externalModules: NEVER_LOADED,
  minify: true,
  // a name costs a call for each function made, a tenth of a list; errors that are logged name themselves
  keepNames: false,
  // graphql-js and others check more in development
  define: { 'process.env.NODE_ENV': '"production"' },
  sourceMap,
  sourcesContent: false,
  logLevel: LogLevel.WARNING,
  // bundled CommonJS packages call `require`, which ES modules lack
  banner:
    "import{createRequire as tongbanRequire}from'node:module';const require=tongbanRequire(import.meta.url);",
  esbuildArgs: {
    '--alias': Object.entries({ ...ONE_COPY, ...REPLACED }).map(
      ([name, path]) => `${name}=${projectRoot}${path}`,
    ),
  },
});
