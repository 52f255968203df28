import { fileURLToPath } from 'node:url';
import { type BundlingOptions, LogLevel, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

/** The folder of package.json, functions/ and node_modules/. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

// Packages that come as CommonJS and as ES modules. Something asks for each of them by `require` (the Lambda
// integration for Apollo Server), so without this a bundle would carry both.
const AS_ES_MODULE = {
  '@apollo/server': '@apollo/server/dist/esm',
  'lru-cache': 'lru-cache/dist/esm/node/index.min.js',
};

// Never loaded: Apollo Server asks for them only when told to send what is asked here to Apollo's cloud.
const LEFT_OUT = ['*/plugin/usageReporting/index.js', '*/plugin/schemaReporting/index.js'];

/** How esbuild makes one ES module of a function and everything it needs, the AWS SDK too (it starts faster so). */
export const bundling = (sourceMap: boolean): BundlingOptions => ({
  format: OutputFormat.ESM,
  mainFields: ['module', 'main'],
  bundleAwsSDK: true,
  externalModules: LEFT_OUT,
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
    '--alias': Object.entries(AS_ES_MODULE).map(
      ([name, path]) => `${name}=${projectRoot}node_modules/${path}`,
    ),
  },
});
