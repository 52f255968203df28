import { marshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readImage } from '../../../functions/rollup/image.ts';

const record = (item: object): DynamoDBRecord => ({
  eventName: 'INSERT',
  dynamodb: { NewImage: z.record(z.string(), z.custom<AttributeValue>()).parse(marshall(item)) },
});
const seen = {
  number: '350205002214-HC-PS-02-0123456789ABCDEF',
  district: '350205',
  village: '350205002214',
  matter: 'HC-PS-02',
  events: [],
};

describe('readImage', () => {
  test('a stream record of a case is read', () => {
    expect(readImage(record({ pk: 'p', sk: 's', ...seen }))).toMatchObject({
      kind: 'CASE',
      number: seen.number,
    });
  });

  const ticket = { kind: 'TICKET', number: 't', district: '350205', window: 'w', events: [] };
  const help = { kind: 'HELP', number: 'h', district: '350205', village: 'v', events: [] };
  test.each([ticket, help])('a stream record of a $kind is read', (item) => {
    expect(readImage(record({ pk: 'p', sk: 's', ...item, sealed: 's' }))).toEqual(item);
  });

  test('a stream record of a removal or without an image is skipped', () => {
    expect([readImage({ eventName: 'REMOVE', dynamodb: {} }), readImage({})]).toEqual([undefined, undefined]);
  });

  test('a stream record of another kind of item is skipped', () => {
    const view = {
      pk: 'p',
      sk: 's#VIEW#2016',
      kind: 'VIEW',
      at: '',
      viewer: 'clerk',
      role: 'CLERK',
      desks: [],
    };
    expect(readImage(record(view))).toBeUndefined();
  });

  test('a stream record of a malformed case throws', () => {
    expect(() => readImage(record({ pk: 'p', sk: 's', number: seen.number }))).toThrow();
  });
});
