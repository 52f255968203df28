import { readFileSync } from 'node:fs';
import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import * as z from 'zod';

const Descriptions = z.record(z.string(), z.string());
type Described = { readonly name: string; description: string | null | undefined };

/** Reads descriptions by name from a file beside the bundle; without a file, there are none. */
export const readDescriptions = (file: string | undefined, bundle: string): Record<string, string> =>
  file === undefined ? {} : Descriptions.parse(JSON.parse(readFileSync(new URL(file, bundle), 'utf8')));

/** Attaches descriptions to a schema, for those who may ask for them. */
export const attachDescriptions = (
  schema: GraphQLSchema,
  descriptions: Readonly<Record<string, string>>,
): void => {
  const describe = (one: Described, ...path: readonly string[]): void => {
    one.description = descriptions[[...path, one.name].join('.')];
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    describe(type);
    if (isEnumType(type)) for (const value of type.getValues()) describe(value, type.name);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) describe(field, type.name);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      describe(field, type.name);
      for (const argument of field.args) describe(argument, type.name, field.name);
    }
  }
};
