import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  type TableDescription,
} from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import { StartFailure } from '../startFailure.ts';
import type { Resource } from '../template/assembly.ts';
import type { World } from '../template/world.ts';

const TABLES = ['AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table'];

const KeySchema = z.array(z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));
const Projection = z.strictObject({
  ProjectionType: z.enum(['ALL', 'INCLUDE', 'KEYS_ONLY']),
  NonKeyAttributes: z.array(z.string()).optional(),
});
const Index = z.object({ IndexName: z.string(), KeySchema, Projection });
const Table = z.object({
  KeySchema,
  AttributeDefinitions: z.array(
    z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
  ),
  GlobalSecondaryIndexes: z.array(Index).optional(),
  LocalSecondaryIndexes: z.array(Index).optional(),
  StreamSpecification: z
    .object({ StreamViewType: z.enum(['NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES', 'KEYS_ONLY']) })
    .optional(),
});
type Table = z.infer<typeof Table>;

/** Creates every table of the template that does not exist yet, and learns the ARNs of their streams. */
export const createTables = async (client: DynamoDBClient, world: World): Promise<void> => {
  for (const resource of world.ofType(...TABLES)) {
    const { LatestStreamArn } = await createTable(client, world, resource);
    if (LatestStreamArn !== undefined) world.setAttribute(resource, 'StreamArn', LatestStreamArn);
  }
};

const createTable = async (
  client: DynamoDBClient,
  world: World,
  resource: Resource,
): Promise<TableDescription> => {
  const TableName = world.nameOf(resource);
  const table = world.read(resource, Table);
  try {
    await client.send(
      new CreateTableCommand({ TableName, BillingMode: 'PAY_PER_REQUEST', ...toRequest(table) }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  const { Table: description = {} } = await client.send(new DescribeTableCommand({ TableName }));
  if (shape(description) !== shape(toRequest(table))) {
    throw new StartFailure(
      `Table ${TableName} exists with other keys, indexes or stream than the template: remove the data folder (.tongban), or start with --memory.`,
    );
  }
  return description;
};

const toRequest = ({ StreamSpecification, ...table }: Table) => ({
  ...table,
  ...(StreamSpecification && { StreamSpecification: { StreamEnabled: true, ...StreamSpecification } }),
});

// what must agree between the template and a table that was created by an earlier run
const shape = ({
  KeySchema,
  GlobalSecondaryIndexes,
  LocalSecondaryIndexes,
  StreamSpecification,
}: TableDescription) =>
  JSON.stringify([
    keys(KeySchema),
    [...(GlobalSecondaryIndexes ?? []), ...(LocalSecondaryIndexes ?? [])].map(indexShape).sort(),
    StreamSpecification?.StreamViewType,
  ]);

const indexShape = (index: {
  IndexName?: string | undefined;
  KeySchema?: TableDescription['KeySchema'];
  Projection?: { ProjectionType?: string | undefined; NonKeyAttributes?: string[] | undefined } | undefined;
}): string =>
  JSON.stringify([
    index.IndexName,
    keys(index.KeySchema),
    index.Projection?.ProjectionType,
    index.Projection?.NonKeyAttributes?.toSorted(),
  ]);

const keys = (schema: TableDescription['KeySchema'] = []): string =>
  schema.map(({ AttributeName, KeyType }) => `${KeyType} ${AttributeName}`).join();
