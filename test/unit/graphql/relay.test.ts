import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

const SDL = 'schema/merged/schema.graphql';
const COMPILER = 'node_modules/.bin/relay-compiler';

type Field = GraphQLField<unknown, unknown>;

/** Lists the fields of the merged schema that answer with a connection, each with its type. */
const connections = (): (readonly [string, Field])[] =>
  Object.values(buildSchema(readFileSync(SDL, 'utf8')).getTypeMap())
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => [type.name, field] as const))
    .filter(([, { type }]) => getNamedType(type).name.endsWith('Connection'));

/** Writes a fragment that pages through a connection, as a client component would hold it. */
const fragmentOf = (type: string, { name, args }: Field): string => {
  const required = args.filter(isRequiredArgument);
  const define = (arg: GraphQLArgument) => `${arg.name}: { type: "${arg.type}" }`;
  const pass = (arg: GraphQLArgument) => `${arg.name}: $${arg.name}`;
  const defined = [
    'first: { type: "Int", defaultValue: 20 }',
    'after: { type: "String" }',
    ...required.map(define),
  ];
  const passed = ['first: $first', 'after: $after', ...required.map(pass)];
  return `fragment ${type}_${name} on ${type}
    @argumentDefinitions(${defined.join(', ')}) @refetchable(queryName: "${type}_${name}_Page") {
    ${name}(${passed.join(', ')}) @connection(key: "${type}_${name}") { edges { node { __typename } } } }`;
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-relay-'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'schema.graphql'), readFileSync(SDL));
  const config = { src: './src', schema: './schema.graphql', language: 'typescript' };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the Relay compiler pages through every connection of the merged schema', { timeout: 60_000 }, () => {
  const found = connections();
  expect(found.length).toBeGreaterThan(10);
  for (const [type, field] of found)
    writeFileSync(
      join(folder, 'src', `${type}_${field.name}.ts`),
      `graphql\`${fragmentOf(type, field)}\`;\n`,
    );
  execFileSync(join(process.cwd(), COMPILER), ['--noWatchman'], { cwd: folder, stdio: 'pipe' });
  // of each a fragment, and the query that fetches its next page
  expect(readdirSync(join(folder, 'src', '__generated__'))).toHaveLength(2 * found.length);
});
