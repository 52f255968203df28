import {
  BatchWriteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { getCaseKey } from '../functions/record/numbers.ts';
import type { Runner } from '../infra/local/runner.ts';
import { localClient } from '../infra/local/sdk.ts';
import { person } from '../test/support/people.ts';

const BATCH = 25;
const AT_ONCE = 8;

/** Where and when cases are accepted. */
export const WINDOW = '350205002214-01';
export const NOW = new Date('2016-04-06T01:00:00Z');

type Item = Record<string, unknown>;
type Endpoint = Pick<Runner, 'dynamoDbEndpoint'>;

/** Finds the table of a runner whose name contains a text. */
export const tableOf = async ({ dynamoDbEndpoint }: Endpoint, text: string): Promise<string> => {
  const client = new DynamoDBClient(localClient(dynamoDbEndpoint));
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  client.destroy();
  const found = TableNames.find((name) => name.includes(text));
  if (found === undefined) throw new Error(`no table ${text} among ${TableNames}`);
  return found;
};

/** The body of a GraphQL request. */
export const query = (text: string, variables: object = {}): string =>
  JSON.stringify({ query: text, variables });

/** The body of an acceptance of cases of one person each, from the first test identity on. */
export const acceptance = (count: number, idempotencyKey: string): string => {
  const cases = Array.from({ length: count }, (_, i) => ({
    application: {
      matter: 'HC-PS-03',
      village: WINDOW.slice(0, 12),
      materials: ['application-form', 'resident-id-card'],
      applicant: person(i + 1),
    },
  }));
  return query(
    'mutation ($input: AcceptCasesInput!) { acceptCases(input: $input) { results { case { number } } } }',
    { input: { idempotencyKey, window: WINDOW, cases } },
  );
};

/** Accepts cases at the window. Returns their numbers. */
export const acceptCases = async (runner: Runner, token: string, count: number): Promise<string[]> => {
  const answer = Accepted.parse(await post(runner, token, acceptance(count, 'fill')));
  return answer.data.acceptCases.results.map((one) => one.case.number);
};

const Accepted = z.object({
  data: z.object({
    acceptCases: z.object({ results: z.array(z.object({ case: z.object({ number: z.string() }) })) }),
  }),
});
const Completed = z.object({ data: z.object({ completeCase: z.object({ refusals: z.tuple([]) }) }) });

/** Completes a case at its window. */
export const completeCase = async (runner: Runner, token: string, number: string): Promise<void> => {
  const body = query(
    'mutation ($input: CompleteCaseInput!) { completeCase(input: $input) { refusals { code } } }',
    { input: { idempotencyKey: 'complete', number } },
  );
  Completed.parse(await post(runner, token, body));
};

const post = async ({ url }: Runner, token: string, body: string): Promise<unknown> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'x-tongban-clock': NOW.toISOString(),
    },
    body,
  });
  return response.json();
};

/** Writes items straight into the tables of a runner: what no client could do in an acceptable time. */
export type Filler = {
  /** Writes copies of a case, each with a number of its own. */
  copyCase(number: string, count: number): Promise<void>;
  /** Writes items into the table whose name contains a text. */
  write(table: string, items: readonly Item[]): Promise<void>;
  stop(): void;
};

/** Opens a filler on the engine of a runner. */
export const openFiller = async ({ dynamoDbEndpoint }: Endpoint): Promise<Filler> => {
  const client = new DynamoDBClient(localClient(dynamoDbEndpoint));
  const write = async (table: string, items: readonly Item[]): Promise<void> => {
    const name = await tableOf({ dynamoDbEndpoint }, table);
    const waiting = items.map((item) => ({
      PutRequest: { Item: marshall(item, { removeUndefinedValues: true }) },
    }));
    const work = async (): Promise<void> => {
      for (let batch = waiting.splice(0, BATCH); batch.length > 0; batch = waiting.splice(0, BATCH))
        await client.send(new BatchWriteItemCommand({ RequestItems: { [name]: batch } }));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  };
  return {
    write,
    copyCase: async (number, count) => {
      const TableName = await tableOf({ dynamoDbEndpoint }, 'Cases');
      const { Item } = await client.send(
        new GetItemCommand({ TableName, Key: marshall(getCaseKey(number)) }),
      );
      if (!Item) throw new Error(`no case ${number}`);
      const original = unmarshall(Item);
      const copies = Array.from({ length: count }, (_, copy) => {
        const own = `${number.slice(0, -8)}${String(copy).padStart(8, '0')}`;
        return { ...original, ...getCaseKey(own), number: own };
      });
      await write('Cases', copies);
    },
    stop: () => client.destroy(),
  };
};
