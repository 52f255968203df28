import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inlineText } from '../../../portal/inlineDocuments.ts';
import documents from '../../../portal/src/graphql/persisted-documents.json' with { type: 'json' };

const sources = globSync('portal/src/**/*.{ts,tsx}', { exclude: ['portal/src/graphql/**'] }).map((path) =>
  readFileSync(path, 'utf8'),
);

test('each operation of the page stands once in its code, by the text of the list of operations', () => {
  const inlined = sources.flatMap((code) => inlineText(code) ?? []).join('\n');
  const counts = Object.values(documents).map((text) => inlined.split(JSON.stringify(text)).length - 1);
  expect(counts).toEqual(Object.values(documents).map(() => 1));
  expect(inlined).not.toMatch(/\bgraphql\(/);
});

test('an operation that was not generated fails the build', () => {
  const code =
    "import { graphql } from './graphql';\nconst Nothing = graphql(`query Nothing { me { role } }`);";
  expect(() => inlineText(code)).toThrow('Nothing is not generated: npm run codegen');
});
