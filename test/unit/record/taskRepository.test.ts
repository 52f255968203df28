import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, test } from 'vitest';
import { createDynamoDb } from '../../../functions/dynamodb/client.ts';
import { createTaskRepository } from '../../../functions/record/taskRepository.ts';

const listed = ['done', 'moved', 'open'].map((sk) => ({ pk: 'p', sk, taskDue: '2016-04-06' }));
const open = { pk: 'p', sk: 'open', task: 'RATING@desk' };

test('a task that was done or handed on since the index saw it is not listed', async () => {
  const db = createDynamoDb({ region: 'local' });
  const stored = [{ pk: 'p', sk: 'done' }, { pk: 'p', sk: 'moved', task: 'RATING@other' }, open];
  const answers: object[] = [{ Items: listed.map((item) => marshall(item)) }, { Responses: { t: stored } }];
  db.middlewareStack.add(
    () => () => Promise.resolve({ response: {}, output: { ...answers.shift(), $metadata: {} } }),
    { step: 'initialize', priority: 'high' },
  );
  const page = await createTaskRepository(db, 't').listWaiting({ of: 'RATING', desk: 'desk' }, { first: 5 });
  expect(page).toEqual({
    items: [{ node: open, position: { pk: 'p', sk: 'open', sort: '2016-04-06' } }],
    hasMore: false,
  });
});
