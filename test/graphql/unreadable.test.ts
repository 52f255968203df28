import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getCaseKey, getHelpKey } from '../../functions/record/numbers.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { acceptCase } from '../support/cases.ts';
import { askForHelp } from '../support/help.ts';
import { identityNumber } from '../support/people.ts';
import { openTables } from '../support/tables.ts';
import { type Actor, application, openWorld, places, type World } from '../support/world.ts';

const AT = '2016-04-06 09:00';

let world: World;
let clerk: Actor;
let applicant: Actor;
let db: DynamoDBDocumentClient;
let table: string;
const numbers: string[] = [];
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(places.xinanWindow)).at(AT);
  applicant = (await world.actor('resident', { person: identityNumber(1) })).at(AT);
  db = DynamoDBDocumentClient.from(new DynamoDBClient(localClient(world.runner.dynamoDbEndpoint)));
  const tables = openTables(world.runner.dynamoDbEndpoint);
  table = await tables.nameOf('Cases');
  tables.close();
  for (let i = 0; i < 3; i += 1) {
    const { number } = await acceptCase(clerk, places.xinanWindow, application('HC-PS-02', places.xinan));
    numbers.push(number);
  }
  // as an import of an earlier release, or a fault, could leave them
  await damage(getCaseKey(numbers[0] ?? ''), 'listed.matterVersion', 99);
  await damage(getCaseKey(numbers[1] ?? ''), 'listed.channel', 'UNKNOWN');
});
afterAll(async () => {
  db.destroy();
  await world.close();
});

const damage = (Key: object, attribute: string, value: unknown) =>
  db.send(
    new UpdateCommand({
      TableName: table,
      Key: { ...Key },
      UpdateExpression: `SET ${attribute
        .split('.')
        .map((_, i) => `#part${i}`)
        .join('.')} = :value`,
      ExpressionAttributeNames: Object.fromEntries(
        attribute.split('.').map((part, i) => [`#part${i}`, part]),
      ),
      ExpressionAttributeValues: { ':value': value },
    }),
  );

type Listed = { readonly edges: readonly { readonly node: { readonly number: string } | null }[] };

const readList = async (by: Actor, field: string, fields = 'number matter { code }') => {
  const query = `{ list: ${field} { edges { node { ${fields} } } } }`;
  const { data, errors } = await by.send<{ list: Listed }>(query);
  return { nodes: data.list.edges.map(({ node }) => node?.number ?? null), errors };
};

test.each([
  ['of the applicant', () => applicant, 'myCases(first: 10)'],
  ['of a desk', () => clerk, `deskQueue(desk: "${places.xinanWindow}", first: 10)`],
  [
    'that a clerk finds',
    () => clerk,
    `findCases(district: "350205", identity: { kind: RESIDENT_ID, number: "${identityNumber(1)}" }, first: 10)`,
  ],
])(
  'a list %s with two cases that cannot be read answers the others, and an error for each',
  async (_, by, field) => {
    const { nodes, errors } = await readList(by(), field);
    expect(nodes.filter((one) => one !== null)).toEqual(numbers.slice(2));
    expect(nodes).toHaveLength(3);
    expect(errors).toHaveLength(2);
  },
);

test('a damaged case leaves the notices about the others', async () => {
  await clerk.complete({ number: numbers[2] ?? '' });
  const { data, errors } = await applicant
    .at('2016-04-07 09:00')
    .send<{ myNotices: { edges: { node: { type: string } }[] } }>(
      '{ myNotices(first: 50) { edges { node { type } } } }',
    );
  expect(errors).toEqual([]);
  expect(data.myNotices.edges.map(({ node }) => node.type)).toContain('COMPLETED');
});

test('a help request that cannot be read is one entry of its list', async () => {
  const [{ number: broken }, { number: other }] = [
    await askForHelp(world, 1, AT),
    await askForHelp(world, 1, AT),
  ];
  await damage(getHelpKey(broken), 'level', 'UNKNOWN');
  const { nodes, errors } = await readList(applicant, 'myHelpRequests(first: 10)', 'number');
  expect([...nodes].sort()).toEqual([other, null].sort());
  expect(errors).toHaveLength(1);
});

test('a case that cannot be read stops no supervision of the others', async () => {
  const found = await world.runner.runScheduled('supervise', new Date('2016-04-07T02:00:00Z'));
  expect(found).toMatchObject([{ district: '350205', escalated: 1 }]);
});
