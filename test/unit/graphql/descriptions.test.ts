import { buildASTSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { attachDescriptions } from '../../../functions/graphql/attachDescriptions.ts';
import descriptions from '../../../functions/graphql/generated/descriptions.json' with { type: 'json' };
import { typeDefs } from '../../../functions/graphql/generated/schema.ts';

type Described = { readonly description?: string | null | undefined };

const schema = buildASTSchema(typeDefs);
attachDescriptions(schema, descriptions);

/** Lists everything of the schema that has a description, by its coordinate. */
const describedThings = (): [string, Described][] =>
  Object.values(schema.getTypeMap())
    .filter(({ astNode }) => astNode)
    .flatMap((type) => {
      const things: [string, Described][] = [[type.name, type]];
      if (isEnumType(type))
        things.push(...type.getValues().map((one): [string, Described] => [`${type.name}.${one.name}`, one]));
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields()))
          things.push([`${type.name}.${field.name}`, field]);
      if (isObjectType(type) || isInterfaceType(type))
        for (const field of Object.values(type.getFields())) {
          things.push([`${type.name}.${field.name}`, field]);
          for (const one of field.args) things.push([`${type.name}.${field.name}(${one.name}:)`, one]);
        }
      return things;
    });

test('every type, field, argument, enum value and input field of the schema has a description', () => {
  const things = describedThings();
  expect(things.length).toBeGreaterThan(1_000);
  expect(things.filter(([, { description }]) => !description).map(([name]) => name)).toEqual([]);
});

test('a description is a sentence, or names an operation', () => {
  const unfinished = describedThings().filter(([, { description }]) => !/[.?`]$/.test(description ?? ''));
  expect(unfinished.map(([name]) => name)).toEqual([]);
});
