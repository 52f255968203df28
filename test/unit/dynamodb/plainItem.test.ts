import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { expect, test } from 'vitest';
import { readItem } from '../../../functions/dynamodb/plainItem.ts';

test('an item is read as the document client reads it', () => {
  const item = {
    text: '',
    count: -3.5,
    yes: true,
    no: false,
    nothing: null,
    bytes: Uint8Array.of(0, 255),
    list: ['a', 1, [], { deep: 'x' }],
    map: { empty: {}, listed: { pk: 'a' } },
  };
  expect(readItem(marshall(item))).toEqual(unmarshall(marshall(item)));
  expect(readItem(marshall(item))).toEqual(item);
});

test('an attribute of a type that no item has is an error, not a missing value', () => {
  expect(() => readItem({ set: { SS: ['a'] } })).toThrow('unknown type: SS');
});
