import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Assembly, Resource } from './assembly.ts';
import { type Names, place, resolveIntrinsics } from './intrinsics.ts';

/** A synthesized app with its local names: what CloudFormation would know after a deployment. */
export type World = {
  readonly assembly: Assembly;
  /** All resources of these CloudFormation types. */
  ofType(...types: string[]): Resource[];
  /** The properties that `schema` names, resolved and parsed. Throws naming the resource when they do not fit. */
  read<S extends z.ZodObject>(resource: Resource, schema: S): z.output<S>;
  /** A value of a stack's template without its intrinsic functions. */
  resolve(value: unknown, stack: string): unknown;
  /** Physical name, as `Ref` gives it. */
  nameOf(resource: Resource): string;
  /** The resource whose name or ARN this is. Throws when there is none. */
  find(nameOrArn: string): Resource;
  arnOf(resource: Resource): string;
  /** Sets an attribute that is known only once the resource runs, such as a stream's ARN. */
  setAttribute(resource: Resource, attribute: string, value: string): void;
};

const NAME_PROPERTIES: Readonly<Record<string, string | undefined>> = {
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::Events::EventBus': 'Name',
};

/** Gives every resource of an assembly a local name and ARN, and reads its properties with them. */
export const createWorld = (assembly: Assembly): World => {
  const late = new Map<string, string>();
  const names: Names = {
    reference: (stack, logicalId) => nameOf(resourceAt(assembly, stack, logicalId)),
    attribute: (stack, logicalId, attribute) =>
      late.get(attributeKey(stack, logicalId, attribute)) ??
      attributeOf(resourceAt(assembly, stack, logicalId), attribute),
    exported: (name) => known(assembly.exports.get(name), `no stack exports ${name}`),
  };
  return {
    assembly,
    nameOf,
    arnOf,
    ofType: (...types) => assembly.resources.filter((resource) => types.includes(resource.type)),
    read: (resource, schema) => readProperties(resource, schema, names),
    resolve: (value, stack) => resolveIntrinsics(value, stack, names),
    find: (text) =>
      known(
        assembly.resources.find((resource) => nameOf(resource) === text || arnOf(resource) === text),
        `no resource is called ${text}`,
      ),
    setAttribute: ({ stack, logicalId }, attribute, value) =>
      late.set(attributeKey(stack, logicalId, attribute), value),
  };
};

const readProperties = <S extends z.ZodObject>(resource: Resource, schema: S, names: Names): z.output<S> => {
  // only what is asked for, so that intrinsics the local run has no use for need not be understood
  const asked = Object.entries(resource.properties).filter(([key]) => key in schema.shape);
  const parsed = schema.safeParse(resolveIntrinsics(Object.fromEntries(asked), resource.stack, names));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(
    `${resource.type} ${resource.stack}/${resource.logicalId}: ${issue?.path.join('.')}: ${issue?.message}`,
  );
};

const nameOf = (resource: Resource): string => {
  if (resource.type === 'AWS::KMS::Key') return keyId(resource);
  const given = resource.properties[NAME_PROPERTIES[resource.type] ?? ''];
  return typeof given === 'string' ? given : `${resource.stack}-${resource.logicalId}`;
};

const arnOf = (resource: Resource): string => {
  const [, service = '', kind = ''] = resource.type.split('::');
  const path = `${kind.replace('GlobalTable', 'Table').toLowerCase()}/${nameOf(resource)}`;
  return `arn:${place.partition}:${service.toLowerCase()}:${place.region}:${place.account}:${path}`;
};

const attributeOf = (resource: Resource, attribute: string): string => {
  if (attribute === 'Arn') return arnOf(resource);
  if (attribute === 'KeyId' || attribute === 'QueueName') return nameOf(resource);
  if (attribute === 'RegionalDomainName') return `${nameOf(resource)}.s3.localhost`;
  throw new Error(
    `the local run knows no ${attribute} of ${resource.type} ${resource.stack}/${resource.logicalId}`,
  );
};

// stays the same between runs, so that what a key sealed yesterday opens today
const keyId = ({ stack, logicalId }: Resource): string =>
  createHash('sha256')
    .update(`${stack}/${logicalId}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

const resourceAt = (assembly: Assembly, stack: string, logicalId: string): Resource =>
  known(
    assembly.resources.find((resource) => resource.stack === stack && resource.logicalId === logicalId),
    `the template of ${stack} has no resource ${logicalId}`,
  );

const attributeKey = (...parts: string[]): string => parts.join('/');

const known = <T>(value: T | undefined, complaint: string): T => {
  if (value === undefined) throw new Error(complaint);
  return value;
};
