import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createStatusIndexes, RESERVED } from '../../../functions/case/granting/statusIndexes.ts';
import { encodeList } from '../../../functions/certificate/status/encodeList.ts';
import {
  formatListUri,
  LIST_SIZE,
  parseListName,
} from '../../../functions/certificate/status/listAddress.ts';

const bitsOf = (lst: string): Buffer => inflateSync(Buffer.from(lst, 'base64url'));

test('a status list has one bit a certificate, the first in the lowest bit of the first byte', () => {
  const bytes = bitsOf(encodeList([0, 3, 8, LIST_SIZE - 1]));
  expect(bytes.length).toBe(LIST_SIZE / 8);
  expect([bytes[0], bytes[1], bytes[2], bytes.at(-1)]).toEqual([0b1001, 1, 0, 0x80]);
});

test('an empty status list has fewer than 100 characters, one of 130 revoked in 131,072 fewer than 1,000', () => {
  expect(encodeList([]).length).toBeLessThan(100);
  expect(encodeList(Array.from({ length: 130 }, (_, i) => (i * 7_919) % LIST_SIZE)).length).toBeLessThan(
    1_000,
  );
});

describe('names of status lists', () => {
  test('a name is read as it is formatted', () => {
    expect(formatListUri('https://x.example/', { district: '350205', nth: 3 })).toBe(
      'https://x.example/.well-known/certificate-status?list=350205-3',
    );
    expect(parseListName('350205-3')).toEqual({ district: '350205', nth: 3 });
  });

  test.each(['', '350205', '350205-', '350205-01', '35020-1', '350205--1', '350205-1 ', '350205-1234567'])(
    'the name %j is of no list',
    (name) => expect(parseListName(name)).toBeUndefined(),
  );
});

describe('indexes', () => {
  /** A counter as DynamoDB keeps it. */
  const openCounter = () => {
    let reserved = 0;
    let writes = 0;
    const send = async () => {
      writes += 1;
      reserved += RESERVED;
      return { Attributes: { reserved } };
    };
    const db = Object.assign(Object.create(null), { send });
    return { writes: () => writes, instance: () => createStatusIndexes(db, 'cases') };
  };

  test('no two certificates have the same index, whichever instances grant them', async () => {
    const counter = openCounter();
    const instances = [counter.instance(), counter.instance(), counter.instance()];
    const given = await Promise.all(Array.from({ length: 300 }, (_, i) => instances[i % 3]?.next('350205')));
    expect(new Set(given).size).toBe(300);
  });

  test('an instance writes once for every 64 certificates, also of one batch', async () => {
    const counter = openCounter();
    const indexes = counter.instance();
    const given = await Promise.all(Array.from({ length: 130 }, () => indexes.next('350205')));
    expect([Math.max(...given), counter.writes()]).toEqual([129, 3]);
  });

  test('a reservation that fails is tried again', async () => {
    const failing = { send: () => Promise.reject(new Error('busy')) };
    const indexes = createStatusIndexes(Object.assign(Object.create(null), failing), 'cases');
    await expect(indexes.next('350205')).rejects.toThrow('busy');
    failing.send = () => Promise.reject(new Error('still busy'));
    await expect(indexes.next('350205')).rejects.toThrow('busy');
  });
});
