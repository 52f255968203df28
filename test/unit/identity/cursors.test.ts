import { buildASTSchema, getNamedType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { typeDefs } from '../../../functions/graphql/generated/schema.ts';

const schema = buildASTSchema(typeDefs);
const paged = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })),
  )
  .filter(({ field }) => field.args.some(({ name }) => name === 'after'));

test.each(paged)('the connection $name has edges and pageInfo, so its cursors get sealed', ({ field }) => {
  const page = getNamedType(field.type);
  const { edges, pageInfo } = isObjectType(page) ? page.getFields() : {};
  expect(pageInfo?.type.toString()).toBe('PageInfo!');
  expect(edges?.type.toString()).toMatch(/^\[\w+Edge!\]!$/);
});
