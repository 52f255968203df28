import { expect, test } from 'vitest';
import type { DistrictPack } from '../../../functions/registry/model/pack.ts';
import { listFieldChanges } from '../../../functions/registry/preview/listFieldChanges.ts';
import { listThingChanges } from '../../../functions/registry/preview/listThingChanges.ts';
import { small } from '../../support/smallDirectory.ts';
import { AT_ONCE } from '../../support/smallDistrict/codes.ts';
import { packOf } from '../../support/smallDistrict/pack.ts';

const pack = packOf(small);
const [window] = pack.windows.windows;
const [matter] = pack.matters.matters;
if (!window || !matter) throw new Error('a pack without a window or a matter');
const withWindow = (changed: object): DistrictPack => ({
  ...pack,
  windows: {
    ...pack.windows,
    windows: pack.windows.windows.map((one) => (one === window ? { ...one, ...changed } : one)),
  },
});

test('equal values have no changed fields', () => {
  expect(listFieldChanges({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toEqual([]);
});

test('a changed field is named by its path, with both values as JSON', () => {
  expect(listFieldChanges({ fee: { amount: 5, basis: null } }, { fee: { amount: 0, basis: null } })).toEqual([
    { path: 'fee.amount', before: '5', after: '0' },
  ]);
});

test.each([
  ['code', 'id-card'],
  ['id', 'P-1'],
  ['day', '2016-04-05'],
])('entries of a list are compared by their %s', (name, value) => {
  const before = { list: [{ [name]: value, required: true }, { [name]: 'other' }] };
  const after = { list: [{ [name]: 'other' }, { [name]: value, required: false }] };
  expect(listFieldChanges(before, after)).toEqual([
    { path: `list.${value}.required`, before: 'true', after: 'false' },
  ]);
});

test('an entry that is added to a list of coded entries is one change', () => {
  expect(listFieldChanges([{ code: 'a' }], [{ code: 'a' }, { code: 'b' }])).toEqual([
    { path: 'b', before: null, after: '{"code":"b"}' },
  ]);
});

test('lists whose entries have no name, or the same twice, are compared as a whole', () => {
  expect(listFieldChanges({ a: ['x'] }, { a: ['x', 'y'] })).toEqual([
    { path: 'a', before: '["x"]', after: '["x","y"]' },
  ]);
  const twice = [{ code: 'a' }, { code: 'a', b: 1 }];
  expect(listFieldChanges({ a: twice }, { a: [...twice, { code: 'c' }] })).toMatchObject([{ path: 'a' }]);
  expect(listFieldChanges({ a: [] }, { a: [{ code: 'c' }] })).toMatchObject([{ path: 'a', before: '[]' }]);
});

test('a long value is cut after 500 characters', () => {
  expect(listFieldChanges({ a: 'x' }, { a: 'y'.repeat(600) })).toEqual([
    { path: 'a', before: '"x"', after: `"${'y'.repeat(499)}…` },
  ]);
  expect(listFieldChanges({ a: 'x' }, { a: 'y'.repeat(498) })[0]?.after).toBe(`"${'y'.repeat(498)}"`);
});

test('a pack compared with itself has no changes', () => {
  expect(listThingChanges(pack, packOf(small))).toEqual([]);
});

test('a district that is new is added whole', () => {
  const changes = listThingChanges(undefined, pack);
  expect(new Set(changes.map(({ change }) => change))).toEqual(new Set(['ADDED']));
  expect(changes[0]).toMatchObject({ kind: 'DISTRICT', code: small.district, name: pack.district.name });
  expect(changes.map(({ kind }) => kind)).toContain('WINDOW');
});

test('a window that gets a last day ends, and one that gets a later one changes', () => {
  const ended = withWindow({ to: '2016-05-31' });
  expect(listThingChanges(pack, ended)).toEqual([
    {
      kind: 'WINDOW',
      code: window.id,
      name: window.name,
      change: 'ENDED',
      fields: [{ path: 'to', before: null, after: '"2016-05-31"' }],
    },
  ]);
  const change = (lastDay: string | null) =>
    listThingChanges(ended, withWindow({ to: lastDay })).map((one) => one.change);
  expect([change('2016-05-30'), change('2016-06-01'), change(null)]).toEqual([
    ['ENDED'],
    ['CHANGED'],
    ['CHANGED'],
  ]);
});

test('a thing that a pack leaves out is removed', () => {
  const without = { ...pack, windows: { ...pack.windows, windows: pack.windows.windows.slice(1) } };
  expect(listThingChanges(pack, without)).toEqual([
    { kind: 'WINDOW', code: window.id, name: window.name, change: 'REMOVED', fields: [] },
  ]);
});

test('a new version of a matter shows what differs from the version before', () => {
  const versions = pack.matters.matters.filter(({ code }) => code === AT_ONCE);
  const last = versions.at(-1);
  if (!last) throw new Error('no such matter');
  const next = { ...last, version: last.version + 1, visits: last.visits + 1, effectiveFrom: '2017-01-01' };
  const after = { ...pack, matters: { ...pack.matters, matters: [...pack.matters.matters, next] } };
  expect(listThingChanges(pack, after)).toMatchObject([
    {
      kind: 'MATTER',
      code: `${AT_ONCE} v${next.version}`,
      change: 'ADDED',
      fields: expect.arrayContaining([
        { path: 'visits', before: String(last.visits), after: String(next.visits) },
        expect.objectContaining({ path: 'version' }),
      ]),
    },
  ]);
});

test('at most 30 fields of a thing are shown', () => {
  const fields = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`field${i}`, i]));
  expect(listThingChanges(pack, withWindow(fields))[0]?.fields).toHaveLength(30);
});

test('the calendar belongs to the district as a whole', () => {
  const closures = [{ day: '2016-06-01', reason: { zh: '台风', en: 'typhoon' } }];
  const after = { ...pack, calendar: { ...pack.calendar, closures } };
  expect(listThingChanges(pack, after)).toMatchObject([
    { kind: 'DISTRICT', change: 'CHANGED', fields: [{ path: 'calendar.closures', before: null }] },
  ]);
});
