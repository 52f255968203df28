import { fileURLToPath } from 'node:url';
import { type BundlingOptions, LogLevel, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

/** The folder of package.json, functions/ and node_modules/. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

// A bundle would carry these twice: as CommonJS and as ES module, because something asks for them by `require`
// (the Lambda integration for Apollo Server), or in the version that Apollo Server brings and, given a schema
// that is made already, never calls.
const ONE_COPY = {
  '@apollo/server/plugin/disabled': '@apollo/server/dist/esm/plugin/disabled/index.js',
  '@apollo/server': '@apollo/server/dist/esm',
  '@graphql-tools/schema': '@graphql-tools/schema/esm/index.js',
  'lru-cache': 'lru-cache/dist/esm/node/index.min.js',
};

// Imported only when needed, and never needed here: Lambda gives a function its credentials in the environment,
// and what is asked of this endpoint is not reported to Apollo's cloud.
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

/** Commands that put further files into the folder of a bundle. */
export type Beside = (folder: string) => string[];

/** How esbuild makes one ES module of a function and everything it needs, the AWS SDK too (it starts faster so). */
export const bundling = (sourceMap: boolean, beside: Beside = () => []): BundlingOptions => ({
  commandHooks: {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (_, folder) => beside(folder),
  },
  format: OutputFormat.ESM,
  mainFields: ['module', 'main'],
  bundleAwsSDK: true,
  externalModules: NEVER_LOADED,
  minify: true,
  // stack traces and error names stay readable, at no measurable cost
  keepNames: true,
  sourceMap,
  sourcesContent: false,
  logLevel: LogLevel.WARNING,
  // CommonJS packages call require, which an ES module does not have
  banner:
    "import{createRequire as tongbanRequire}from'node:module';const require=tongbanRequire(import.meta.url);",
  esbuildArgs: {
    '--alias': Object.entries(ONE_COPY).map(([name, path]) => `${name}=${projectRoot}node_modules/${path}`),
  },
});
