import { fileURLToPath } from 'node:url';
import { type BundlingOptions, LogLevel, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { BuildOptions } from 'esbuild';

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
export const NEVER_LOADED = [
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

// bundled CommonJS packages call `require`, which ES modules lack
const BANNER =
  "import{createRequire as tongbanRequire}from'node:module';const require=tongbanRequire(import.meta.url);";
// graphql-js and others check more in development
const DEFINE = { 'process.env.NODE_ENV': '"production"' };

/** The same bundle, for a function that is no zip file. */
export const ONE_MODULE: BuildOptions = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  banner: { js: BANNER },
  define: DEFINE,
  logLevel: 'warning',
};

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
  define: DEFINE,
  sourceMap,
  sourcesContent: false,
  logLevel: LogLevel.WARNING,
  banner: BANNER,
  esbuildArgs: {
    '--alias': Object.entries({ ...ONE_COPY, ...REPLACED }).map(
      ([name, path]) => `${name}=${projectRoot}${path}`,
    ),
  },
});
