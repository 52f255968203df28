import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { canonicalJson } from '../canonicalJson.ts';
import { refuse } from '../refusal/refusal.ts';
import { refusedQuery } from '../refusal/refusedQuery.ts';
import { requirements } from '../refusal/requirements.ts';
import type { Context } from '../request/context.ts';

type Args = Readonly<Record<string, unknown>>;
type Resolver = GraphQLFieldResolver<unknown, Context, Args>;
type Path = GraphQLResolveInfo['path'];

/**
 * Seals every outgoing cursor and opens every incoming one, for all connections of the schema.
 * A cursor is valid only for the same field, object and arguments, and the same person and role.
 */
export const sealCursors = (schema: GraphQLSchema): void => {
  // the binding of the cursors of each page of the current answers
  const pages = new WeakMap<Path, string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve: Resolver = field.resolve ?? defaultFieldResolver;
      if (isPaged(field)) field.resolve = opening(resolve, ownerIn(schema, type), pages);
      const up = levelsBelowPage(type, field);
      if (up !== undefined) field.resolve = sealing(resolve, up, pages);
    }
  }
};

const isPaged = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ name }) => name === 'after');

// paths: page → edges → 0 → cursor, page → pageInfo → startCursor, endCursor
const levelsBelowPage = (
  { name }: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): number | undefined => {
  if (name.endsWith('Edge') && field.name === 'cursor') return 3;
  return name === 'PageInfo' && field.name.endsWith('Cursor') ? 2 : undefined;
};

const opening =
  (resolve: Resolver, owner: Resolver, pages: WeakMap<Path, string>): Resolver =>
  async (source, args, context, info) => {
    const { first: _, after, ...asked } = args;
    const { subject, role, district } = context.asker ?? {};
    const whose = await owner(source, {}, context, info);
    const boundTo = canonicalJson([
      info.parentType.name,
      info.fieldName,
      whose,
      asked,
      subject,
      role,
      district,
    ]);
    pages.set(info.path, boundTo);
    if (typeof after !== 'string') return resolve(source, args, context, info);
    const position = await context.services.cursors.open(after, boundTo);
    if (position === undefined)
      throw refusedQuery([refuse('INVALID_INPUT', ['after'], requirements.cursor)], context.lang);
    return resolve(source, { ...args, after: position }, context, info);
  };

const sealing =
  (resolve: Resolver, up: number, pages: WeakMap<Path, string>): Resolver =>
  (source, args, context, info) => {
    const position: unknown = resolve(source, args, context, info);
    // cursors are plain fields: nothing to wait for
    if (typeof position !== 'string') return position;
    let path: Path | undefined = info.path;
    for (let level = 0; level < up; level += 1) path = path?.prev;
    const boundTo = path && pages.get(path);
    if (boundTo === undefined) throw new Error(`${info.parentType.name} is not below a paged field`);
    return context.services.cursors.seal(position, boundTo);
  };

/** Resolves the owner of a page: its object's global id, else its number; null for the root. */
const ownerIn = (schema: GraphQLSchema, type: GraphQLObjectType): Resolver => {
  if (type === schema.getQueryType()) return () => null;
  const { id, number } = type.getFields();
  const own = id ?? number;
  if (!own) throw new Error(`${type.name} has pages but no id to bind their cursors to`);
  return own.resolve ?? defaultFieldResolver;
};
