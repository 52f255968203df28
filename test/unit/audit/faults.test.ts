import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ChainItem, DigestHeader } from '../../../functions/audit/model.ts';
import {
  checkChain,
  checkDigests,
  checkHead,
  checkLog,
  findHead,
  formatDigest,
  parseDigest,
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

describe('record', () => {
  test('a chain check reports an edited or empty record and passes an untouched one', () => {
    expect(checkChain(item('a'))).toEqual([]);
    expect(checkChain({ ...item('a'), number: 'other' })).toEqual([
      { number: 'other', fault: 'CHAIN_BROKEN' },
    ]);
    expect(checkChain(item('a', 0))).toEqual([{ number: 'n-a', fault: 'CHAIN_BROKEN' }]);
  });

  const head = findHead(item('a'));
  const found = (now: ChainItem | undefined) => head && checkHead(head, now, '2016-04-07');

  test('the head of a record holds its event count and last hash', () => {
    expect(head).toEqual({ pk: 'p', sk: 'a', number: 'n-a', events: 2, hash: item('a').events[1]?.hash });
    expect(findHead(item('a', 0))).toBeUndefined();
  });

  test.each([
    ['unchanged', item('a'), []],
    ['longer', item('a', 3), []],
    ['gone', undefined, ['REMOVED']],
    ['shorter', item('a', 1), ['CUT_OFF']],
    ['replaced by another record', item('b'), ['REWRITTEN']],
  ])('a digest detects what happened to a record that is now %s', (_, now, faults) => {
    expect(found(now)).toEqual(faults.map((fault) => ({ number: 'n-a', fault, digest: '2016-04-07' })));
  });
});

describe('digest', () => {
  const top: Omit<DigestHeader, 'heads'> = {
    ...{ district: '350205', day: '2016-04-07', takenAt: '2016-04-07T16:00:00.000Z' },
    ...{ before: null, log: null },
  };
  const heads = ['a', 'b', 'c'].flatMap((sk) => findHead(item(sk)) ?? []);
  const [first, ...rest] = heads;

  test('a digest has one text for any order of its heads, and reads back as written', () => {
    const text = formatDigest(top, heads);
    expect(formatDigest(top, heads.toReversed())).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
    expect(parseDigest(text)).toEqual({
      top: { ...top, heads: 3 },
      heads,
      hash: createHash('sha256').update(text).digest('hex'),
    });
    expect(() => parseDigest(text.replace('"sk":"b"', '"s":"b"'))).toThrow('sk');
  });

  test('a digest sorts its heads by key', () => {
    const many = Array.from('qwertyuiopasdfghjklzxcvbnm').flatMap((sk) => findHead(item(sk)) ?? []);
    const { heads: read } = parseDigest(formatDigest(top, many));
    expect(read.map(({ sk }) => sk).join('')).toBe('abcdefghijklmnopqrstuvwxyz');
  });

  const earlier = parseDigest(formatDigest({ ...top, day: '2016-04-06' }, []));
  const following = { ...top, before: { day: '2016-04-06', hash: earlier.hash } };
  const check = (before: typeof earlier | undefined, given: object) =>
    checkDigests(before, parseDigest(formatDigest({ ...following, ...given }, heads)));
  const CHANGED = [{ number: '350205', fault: 'DIGEST_CHANGED', digest: '2016-04-07' }];

  test('a digest must follow the digest that it names', () => {
    expect(check(earlier, {})).toEqual([]);
    expect(check(undefined, {})).toEqual([]);
    expect(check(earlier, { before: null })).toEqual(CHANGED);
    expect(check(earlier, { before: { day: '2016-04-05', hash: earlier.hash } })).toEqual(CHANGED);
    expect(check(earlier, { before: { day: '2016-04-06', hash: 'other' } })).toEqual(CHANGED);
  });

  test('a digest must hold as many heads as it declares', () => {
    const whole = parseDigest(formatDigest(following, heads));
    expect(checkDigests(earlier, { ...whole, heads: rest })).toEqual(CHANGED);
    expect(checkDigests(earlier, { ...whole, heads: first ? [...heads, first] : [] })).toEqual(CHANGED);
  });
});

describe('registry log', () => {
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

  test('an unbroken registry log that matches its known entries has no faults', () => {
    expect(read(entries)).toEqual([]);
    expect(read(entries, [mark(1), mark(2), mark(3)])).toEqual([]);
    expect(read([], [])).toEqual([]);
    const log = checkLog('350205', []);
    for (const entry of entries) log.next(entry);
    expect(log.count()).toBe(3);
  });

  test('a registry log with an edited, missing or replaced entry is reported', () => {
    expect(read([one, two && { ...two, actor: 'x' }, three])).toEqual([BROKEN]);
    expect(read([one, three])).toEqual([BROKEN]);
    expect(read([two, three])).toEqual([BROKEN]);
    const skipping = three && { ...three, hash: linkHash(one?.hash ?? '', withoutHash(three)) };
    expect(read([one, skipping], [])).toEqual([BROKEN]);
    expect(read([one, one && { ...one, number: 2 }])).toEqual([BROKEN]);
    expect(read(entries, [mark(2, 'other')])).toEqual(['350205-REGISTRY REWRITTEN']);
  });

  test('a registry log whose last entries are missing is reported as cut off', () => {
    expect(read([one], [mark(2)])).toEqual(['350205-REGISTRY CUT_OFF']);
    expect(read([one, two], [mark(1), mark(3), mark(2)])).toEqual(['350205-REGISTRY CUT_OFF']);
    expect(read([one, two], [mark(2)])).toEqual([]);
  });
});
