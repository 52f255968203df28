// Sends the database commands of a request with nothing but the AWS SDK.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const COMMANDS = { Get: GetCommand, Put: PutCommand, Query: QueryCommand };

/** Sends the commands so many times, one after the other. */
export const handler = async ({ commands, times }) => {
  for (let i = 0; i < times; i += 1)
    for (const [name, input] of commands) await db.send(new COMMANDS[name](input));
};
