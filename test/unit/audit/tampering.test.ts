import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChainHead, ChainItem, Finding } from '../../../functions/audit/model.ts';
import {
  checkChain,
  checkDigests,
  checkHead,
  findHead,
  formatDigest,
  parseDigest,
} from '../../../functions/audit/rules.ts';
import { appendActs } from '../../../functions/record/eventChain.ts';

type Act = {
  at: string;
  day: string;
  type: string;
  actor: string;
  role: string;
  reason: string;
  desk: string;
};

const word = fc.string({ minLength: 1, maxLength: 8 });
const act: fc.Arbitrary<Act> = fc.record({
  at: fc.constantFrom('2016-04-06T01:00:00.000Z', '2016-04-06T02:00:00.000Z'),
  day: fc.constantFrom('2016-04-06', '2016-04-07'),
  type: fc.constantFrom('ACCEPTED', 'FORWARDED', 'REJECTED'),
  actor: word,
  role: fc.constantFrom('CLERK', 'RESIDENT'),
  reason: word,
  desk: word,
});

const itemOf = (i: number, acts: readonly Act[]): ChainItem => {
  const number = `350205002214-HC-PS-02-${String(i).padStart(16, '0')}`;
  return { pk: '350205#350205002214', sk: `HC-PS-02#${i}`, number, events: appendActs(number, [], acts) };
};

const records = fc
  .array(fc.array(act, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 })
  .map((all) => all.map((acts, i) => itemOf(i, acts)));

/** Tampers with one record, as anybody with write access could; undefined: nothing would change. */
type Tampering = (item: ChainItem, at: number, other: Act) => ChainItem | null | undefined;

const FIELDS = ['at', 'day', 'type', 'actor', 'role', 'reason', 'desk'] as const;
const edit =
  (field: (typeof FIELDS)[number]): Tampering =>
  (item, at, other) => {
    const events = item.events.map((event, i) => (i === at ? { ...event, [field]: other[field] } : event));
    return JSON.stringify(events) === JSON.stringify(item.events) ? undefined : { ...item, events };
  };
const actsOf = ({ events }: ChainItem) => events.map(({ hash: _, ...one }) => one);

const tamperings: readonly (readonly [string, Tampering])[] = [
  ...FIELDS.map((field) => [`edits the ${field} of an event`, edit(field)] as const),
  ['removes an event', (item, at) => ({ ...item, events: item.events.toSpliced(at, 1) })],
  ['cuts events off', (item, at) => ({ ...item, events: item.events.slice(0, at) })],
  [
    'repeats an event',
    (item, at) => {
      const again = item.events[at];
      return again && { ...item, events: item.events.toSpliced(at, 0, again) };
    },
  ],
  [
    'swaps two events',
    (item, at) => {
      const [one, two] = [item.events[at], item.events[at + 1]];
      return one && two && { ...item, events: item.events.toSpliced(at, 2, two, one) };
    },
  ],
  [
    'inserts an event',
    (item, at, other) => ({
      ...item,
      events: item.events.toSpliced(at, 0, { ...other, hash: item.events[at]?.hash ?? '' }),
    }),
  ],
  [
    'rewrites the whole chain',
    (item, at, other) => {
      const acts = actsOf(item).with(at, other);
      const events = appendActs<object & { at: string; day: string }>(item.number, [], acts);
      return JSON.stringify(events) === JSON.stringify(item.events) ? undefined : { ...item, events };
    },
  ],
  [
    'copies the chain of another case',
    (item, _, other) => ({ ...item, events: appendActs('another', [], [other]) }),
  ],
  ['deletes all events', (item) => ({ ...item, events: [] })],
  ['removes the record', () => null],
];

/** All findings of an audit over records with digested heads. */
const audit = (heads: readonly ChainHead[], items: readonly ChainItem[]): Finding[] => [
  ...items.flatMap(checkChain),
  ...heads.flatMap((head) =>
    checkHead(
      head,
      items.find(({ sk }) => sk === head.sk),
      '2016-04-06',
    ),
  ),
];
const headsOf = (items: readonly ChainItem[]): ChainHead[] => items.flatMap((item) => findHead(item) ?? []);

describe('tampering', () => {
  test.each(tamperings)('an audit always finds that somebody %s', (_, tamper) => {
    fc.assert(
      fc.property(records, fc.nat(), fc.nat(), act, (items, which, where, other) => {
        const item = items[which % items.length];
        if (!item) return false;
        const tampered = tamper(item, where % item.events.length, other);
        fc.pre(tampered !== undefined);
        const left = items.flatMap((one) => (one === item ? (tampered ?? []) : one));
        return audit(headsOf(items), left).some(({ number }) => number === item.number);
      }),
      { numRuns: 100 },
    );
  });
});

test('an audit finds nothing in records that only grew since the digest', () => {
  fc.assert(
    fc.property(records, fc.array(act, { maxLength: 4 }), (items, more) => {
      const later = items.map((item) => ({
        ...item,
        events: appendActs<object & { at: string; day: string }>(item.number, item.events, more),
      }));
      return (
        audit(headsOf(items), [
          ...later,
          itemOf(
            99,
            more.length > 0
              ? more
              : [{ at: '', day: '', type: '', actor: '', role: '', reason: '', desk: '' }],
          ),
        ]).length === 0
      );
    }),
  );
});

describe('digest', () => {
  const top = {
    district: '350205',
    day: '2016-04-06',
    takenAt: '2016-04-06T17:30:00.000Z',
    before: null,
    log: null,
  };

  test('the text of a digest does not depend on the order of its heads', () => {
    fc.assert(
      fc.property(records, (items) => {
        const heads = headsOf(items);
        return formatDigest(top, heads) === formatDigest(top, heads.toReversed());
      }),
    );
  });

  test('a digest changed in any character is invalid or exposed by the next digest', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.constantFrom('0', 'a', 'x'), (items, where, other) => {
        const text = formatDigest(top, headsOf(items));
        const at = where % text.length;
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        fc.pre(changed !== text);
        const { hash } = parseDigest(text);
        const next = parseDigest(
          formatDigest({ ...top, day: '2016-04-07', before: { day: '2016-04-06', hash } }, []),
        );
        try {
          return checkDigests(parseDigest(changed), next).length > 0;
        } catch {
          return true;
        }
      }),
    );
  });

  test('a missing digest is exposed by the next digest', () => {
    const first = parseDigest(formatDigest(top, []));
    const third = { ...top, day: '2016-04-08', before: { day: '2016-04-07', hash: 'x' } };
    expect(checkDigests(first, parseDigest(formatDigest(third, [])))).toEqual([
      { number: '350205', fault: 'DIGEST_CHANGED', digest: '2016-04-08' },
    ]);
  });
});
