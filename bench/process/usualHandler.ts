// What a team would write first: the schema as text, Apollo Server, and the registry read item by item.
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const TableName = process.env.USUAL_TABLE;

const district = async (_: unknown, { code }: { readonly code: string }) => {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': `USUAL#${code}` },
      ConsistentRead: true,
    }),
  );
  const villages = Items.flatMap(({ kind, value }) => (kind === 'VILLAGE' ? [value] : []));
  return { code, villages: villages.map((one) => ({ ...one, name: one.name.zh })) };
};

const server = new ApolloServer({
  typeDefs: readFileSync(process.env.USUAL_SCHEMA ?? '', 'utf8'),
  resolvers: { Query: { district } },
});

export const handler = startServerAndCreateLambdaHandler(
  server,
  handlers.createAPIGatewayProxyEventV2RequestHandler(),
);
