import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test, vi } from 'vitest';
import { READ_ATTRIBUTES, WRITE_ATTRIBUTES } from '../../../functions/deliver/attributes.ts';
import { createDeliveryStore } from '../../../functions/deliver/deliveryStore.ts';

const act = { item: { pk: 'p', sk: 's' }, index: 0, id: 'n#0', to: 'PERSON' } as const;
const recipient = { person: 'p', lang: 'ZH', namesMatter: false, setAt: 't' } as const;

test('the store of messages names only attributes that its role may read and write', async () => {
  const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  const commands: unknown[] = [];
  vi.spyOn(db, 'send').mockImplementation(async (command: unknown) => {
    commands.push(command);
    return {
      Item: {
        ...{ person: 'p', lang: 'ZH', namesMatter: false, state: 'QUEUED', others: [{ hashes: ['o'] }] },
        ...{ agentPerson: 'a', addressHash: 'h', stoppedAt: 't' },
        ...{ channel: 'SMS', sealedCode: 's', version: 1 },
      },
    };
  });
  const store = createDeliveryStore(db, 'Cases');
  await store.findPerson(act.item);
  await store.findAgent(act.item);
  await store.findRecipient('350205', 'p');
  await store.findReplaced('350205', 'p', 1);
  await store.findCode(act.item, 1);
  await store.forgetReplaced('350205', 'p', 1);
  await store.find(act);
  await store.count('350205', 'p', '2016-04-06');
  await store.create(act, { channel: 'SMS', state: 'QUEUED', at: 't' });
  await store.claim(act, 't', undefined);
  await store.record(act, { state: 'FAILED', at: 't', again: true });
  await store.stop('350205', recipient, 't');
  await store.logView(act, 't');

  const namesOf = (kind: typeof GetCommand | typeof UpdateCommand): string[] => [
    ...new Set(
      commands.flatMap((command) =>
        command instanceof kind ? Object.values(command.input.ExpressionAttributeNames ?? {}) : [],
      ),
    ),
  ];
  const keys = ['pk', 'sk'];
  expect([...keys, ...namesOf(GetCommand)].sort()).toEqual([...READ_ATTRIBUTES].sort());
  expect([...keys, ...namesOf(UpdateCommand)].sort()).toEqual([...WRITE_ATTRIBUTES].sort());
  for (const command of commands)
    if (command instanceof GetCommand) expect(command.input.ProjectionExpression).toBeTruthy();
});
