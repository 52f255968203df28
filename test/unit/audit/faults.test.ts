import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ChainItem, DigestTop } from '../../../functions/audit/model.ts';
import {
  checkChain,
  checkDigests,
  checkHead,
  checkLog,
  digestText,
  headOf,
  readDigest,
} from '../../../functions/audit/rules.ts';
import { linkHash } from '../../../functions/canonicalJson.ts';
import { appendActs } from '../../../functions/record/eventChain.ts';
import type { LogEntry } from '../../../functions/registry/model/log.ts';

const act = { at: '2016-04-06T01:00:00.000Z', day: '2016-04-06', type: 'ACCEPTED' };
const item = (sk: string, length = 2): ChainItem => ({
  ...{ pk: 'p', sk, number: `n-${sk}` },
  events: appendActs(
    `n-${sk}`,
    [],
    Array.from({ length }, () => act),
  ),
});

describe('a record', () => {
  test('that is what was written shows nothing; one that was edited, or is empty, does', () => {
    expect(checkChain(item('a'))).toEqual([]);
    expect(checkChain({ ...item('a'), number: 'other' })).toEqual([
      { number: 'other', fault: 'CHAIN_BROKEN' },
    ]);
    expect(checkChain(item('a', 0))).toEqual([{ number: 'n-a', fault: 'CHAIN_BROKEN' }]);
  });

  const head = headOf(item('a'));
  const found = (now: ChainItem | undefined) => head && checkHead(head, now, '2016-04-07');

  test('ends where a digest keeps it', () => {
    expect(head).toEqual({ pk: 'p', sk: 'a', number: 'n-a', events: 2, hash: item('a').events[1]?.hash });
    expect(headOf(item('a', 0))).toBeUndefined();
  });

  test.each([
    ['as it was', item('a'), []],
    ['longer', item('a', 3), []],
    ['gone', undefined, ['REMOVED']],
    ['shorter', item('a', 1), ['CUT_OFF']],
    ['another', item('b'), ['REWRITTEN']],
  ])('that is now %s is told by the digest', (_, now, faults) => {
    expect(found(now)).toEqual(faults.map((fault) => ({ number: 'n-a', fault, digest: '2016-04-07' })));
  });
});

describe('a digest', () => {
  const top: Omit<DigestTop, 'heads'> = {
    ...{ district: '350205', day: '2016-04-07', takenAt: '2016-04-07T16:00:00.000Z' },
    ...{ before: null, log: null },
  };
  const heads = ['a', 'b', 'c'].flatMap((sk) => headOf(item(sk)) ?? []);
  const [first, ...rest] = heads;

  test('is the same text, whatever order its heads were read in, and is read again', () => {
    const text = digestText(top, heads);
    expect(digestText(top, heads.toReversed())).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
    expect(readDigest(text)).toEqual({
      top: { ...top, heads: 3 },
      heads,
      hash: createHash('sha256').update(text).digest('hex'),
    });
    expect(() => readDigest(text.replace('"sk":"b"', '"s":"b"'))).toThrow('sk');
  });

  test('has its heads in the order of their keys, however many there are', () => {
    const many = Array.from('qwertyuiopasdfghjklzxcvbnm').flatMap((sk) => headOf(item(sk)) ?? []);
    const { heads: read } = readDigest(digestText(top, many));
    expect(read.map(({ sk }) => sk).join('')).toBe('abcdefghijklmnopqrstuvwxyz');
  });

  const earlier = readDigest(digestText({ ...top, day: '2016-04-06' }, []));
  const following = { ...top, before: { day: '2016-04-06', hash: earlier.hash } };
  const check = (before: typeof earlier | undefined, given: object) =>
    checkDigests(before, readDigest(digestText({ ...following, ...given }, heads)));
  const CHANGED = [{ number: '350205', fault: 'DIGEST_CHANGED', digest: '2016-04-07' }];

  test('follows the one that it names', () => {
    expect(check(earlier, {})).toEqual([]);
    expect(check(undefined, {})).toEqual([]);
    expect(check(earlier, { before: null })).toEqual(CHANGED);
    expect(check(earlier, { before: { day: '2016-04-05', hash: earlier.hash } })).toEqual(CHANGED);
    expect(check(earlier, { before: { day: '2016-04-06', hash: 'other' } })).toEqual(CHANGED);
  });

  test('holds as many heads as it says', () => {
    const whole = readDigest(digestText(following, heads));
    expect(checkDigests(earlier, { ...whole, heads: rest })).toEqual(CHANGED);
    expect(checkDigests(earlier, { ...whole, heads: first ? [...heads, first] : [] })).toEqual(CHANGED);
  });
});

describe('the log of a registry', () => {
  const entries: LogEntry[] = [];
  for (const number of [1, 2, 3]) {
    const entry = {
      ...{
        number,
        at: act.at,
        day: act.day,
        actor: 'o',
        role: 'OPERATOR' as const,
        act: 'POST_STAFF' as const,
      },
      ...{ what: ['x'], key: `k${number}`, payload: 'p', before: null, after: 'g' },
    };
    entries.push({ ...entry, hash: linkHash(entries.at(-1)?.hash ?? '', entry) });
  }
  const [one, two, three] = entries;
  const mark = (number: number, hash = entries[number - 1]?.hash ?? '') => ({ number, hash });
  const read = (given: readonly (LogEntry | undefined)[], marks = [mark(2)]) => {
    const log = checkLog('350205', marks);
    const faults = given.flatMap((entry) => (entry ? log.next(entry) : []));
    return [...faults, ...log.end()].map(({ number, fault }) => `${number} ${fault}`);
  };
  const withoutHash = ({ hash: _hash, ...entry }: LogEntry) => entry;
  const BROKEN = '350205-REGISTRY CHAIN_BROKEN';

  test('shows nothing where every entry follows the one before, as it is known', () => {
    expect(read(entries)).toEqual([]);
    expect(read(entries, [mark(1), mark(2), mark(3)])).toEqual([]);
    expect(read([], [])).toEqual([]);
    const log = checkLog('350205', []);
    for (const entry of entries) log.next(entry);
    expect(log.count()).toBe(3);
  });

  test('shows an entry that was edited, left out, or is another one than was known', () => {
    expect(read([one, two && { ...two, actor: 'x' }, three])).toEqual([BROKEN]);
    expect(read([one, three])).toEqual([BROKEN]);
    expect(read([two, three])).toEqual([BROKEN]);
    const skipping = three && { ...three, hash: linkHash(one?.hash ?? '', withoutHash(three)) };
    expect(read([one, skipping], [])).toEqual([BROKEN]);
    expect(read([one, one && { ...one, number: 2 }])).toEqual([BROKEN]);
    expect(read(entries, [mark(2, 'other')])).toEqual(['350205-REGISTRY REWRITTEN']);
  });

  test('shows entries that are gone from its end', () => {
    expect(read([one], [mark(2)])).toEqual(['350205-REGISTRY CUT_OFF']);
    expect(read([one, two], [mark(1), mark(3), mark(2)])).toEqual(['350205-REGISTRY CUT_OFF']);
    expect(read([one, two], [mark(2)])).toEqual([]);
  });
});
