import { marshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { CaseAct } from '../../../functions/case/events.ts';
import type { EventBus } from '../../../functions/notify/eventBus.ts';
import { publishNotices } from '../../../functions/notify/publishNotices.ts';
import { appendActs } from '../../../functions/record/eventChain.ts';
import { haicangDirectory } from '../../support/haicang.ts';

const directory = haicangDirectory();
const registry = { find: async () => directory };
const withdrawn: CaseAct = {
  type: 'WITHDRAWN',
  at: '2016-04-06T01:00:00.000Z',
  day: '2016-04-06',
  actor: 'me',
  role: 'RESIDENT',
  key: 'k',
  payload: 'p',
};
const record = (sequence: number, change: object = {}): DynamoDBRecord => {
  const number = `350205002214-HC-PS-02-${String(sequence).padStart(16, '0')}`;
  const item = {
    ...{ pk: 'p', sk: 's', number, district: '350205', village: '350205002214', matter: 'HC-PS-02' },
    ...{
      matterVersion: 1,
      serviceClass: 'DIRECT',
      handling: 'INSTANT',
      status: 'WITHDRAWN',
      channel: 'ONLINE',
    },
    ...{ filedAt: withdrawn.at, clock: { limit: { value: 0, unit: 'WORKING_DAY' } }, onTheSpot: false },
    ...{ crossVillage: false, applicant: { name: '陈**', identityNumber: '' }, person: 'h', version: 1 },
    ...{ materials: [], events: appendActs(number, [], [withdrawn]), ...change },
  };
  const NewImage = z.record(z.string(), z.custom<AttributeValue>()).parse(marshall(item));
  return { eventName: 'MODIFY', dynamodb: { NewImage, SequenceNumber: String(sequence) } };
};
const failuresOf = async (records: DynamoDBRecord[], bus: EventBus): Promise<string[]> =>
  (await publishNotices(records, { bus, registry })).batchItemFailures.map(
    ({ itemIdentifier }) => itemIdentifier,
  );

describe('notify', () => {
  test('a batch is retried from the first event that the bus rejected', async () => {
    expect(await failuresOf([record(1), record(2), record(3)], { publish: async () => [1] })).toEqual(['2']);
  });

  test('a batch is retried from the first unreadable record, after sending the ones before', async () => {
    const sent: number[] = [];
    const bus: EventBus = {
      publish: async (events) => {
        sent.push(events.length);
        return [];
      },
    };
    expect(await failuresOf([record(1), record(2, { events: 'none' }), record(3)], bus)).toEqual(['2']);
    expect(sent).toEqual([1]);
  });

  test('items of other kinds are skipped', async () => {
    const bus: EventBus = { publish: async (events) => events.map((_, i) => i) };
    expect(await failuresOf([record(1, { kind: 'VIEW' })], bus)).toEqual([]);
  });
});
