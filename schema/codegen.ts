import type { CodegenConfig } from '@graphql-codegen/cli';

/** Generates the resolver types and the parsed schema from the SDL: `npm run codegen`. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'functions/graphql/generated/types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        avoidOptionals: { field: true, object: false, inputValue: false, defaultValue: true },
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        contextType: '../context.ts#Context',
        strictScalars: true,
        scalars: {
          ID: 'string',
          DateTime: { input: 'Date', output: 'string | Date' },
          Date: 'string',
          JSON: 'Record<string, unknown>',
        },
        mappers: {},
      },
    },
    'functions/graphql/generated/schema.ts': { plugins: ['./schema/astPlugin.mjs'] },
  },
};
export default config;
