import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCircles, type Import, readImports } from '../support/imports.ts';

/** The rooms of `functions/` from the ground up; a room imports from its own floor and from those below. */
const FLOORS = [
  ['dynamodb', 'time', 'lazy', 'bilingual', 'canonicalJson', 'budget', 'districtMetrics'],
  ['refusal'],
  ['identity'],
  ['request'],
  ['record'],
  ['registry'],
  ['accessLog', 'audit', 'report', 'queue'],
  ['case'],
  ['reuse', 'rating', 'notice', 'certificate', 'bundle', 'help', 'escalation', 'erasure'],
  ['rollup', 'notify', 'appraisal', 'supervise', 'reconcile'],
  ['config', 'services'],
  ['graphql'],
  ['handler'],
] as const;

/** Rooms may know the types of these rooms above: a context holds services, which hold repositories. */
const MOST_TYPES_UPWARDS = 15;

const imports = readImports('functions');
const floors = new Map<string, number>(FLOORS.flatMap((rooms, i) => rooms.map((room) => [room, i] as const)));

/** The folder or file below `functions/` that a file lies in; handlers stand above everything. */
const roomOf = (file: string): string =>
  file.endsWith('/handler.ts') ? 'handler' : (file.split('/')[0] ?? '').replace(/\.ts$/, '');
const floorOf = (file: string): number => floors.get(roomOf(file)) ?? Number.NaN;
const isUpward = ({ from, to }: Import): boolean => floorOf(from) < floorOf(to);
const show = ({ from, to }: Import): string => `${from} → ${to}`;
const roomsOf = (some: readonly Import[]) =>
  some.map(({ from, to }) => [roomOf(from), roomOf(to)] as const).filter(([from, to]) => from !== to);

describe('the imports between the rooms of functions/', () => {
  test('every room has a floor', () => {
    expect(
      imports.flatMap(({ from, to }) => [from, to]).filter((file) => Number.isNaN(floorOf(file))),
    ).toEqual([]);
  });

  test('no value is imported from a floor above', () => {
    expect(imports.filter((one) => !one.typeOnly && isUpward(one)).map(show)).toEqual([]);
  });

  test('few rooms know types of a floor above', () => {
    const upward = new Set(roomsOf(imports.filter(isUpward)).map(([from, to]) => `${from} → ${to}`));
    expect(upward.size).toBeLessThanOrEqual(MOST_TYPES_UPWARDS);
  });

  test('no rooms import values from one another in a circle', () => {
    expect(findCircles(roomsOf(imports.filter(({ typeOnly }) => !typeOnly)))).toEqual([]);
  });

  test('only handlers import from graphql/', () => {
    const outside = imports.filter(
      ({ from, to }) => roomOf(to) === 'graphql' && !['graphql', 'handler'].includes(roomOf(from)),
    );
    expect(outside.map(show)).toEqual([]);
  });
});

test.each(['functions', 'infra', 'replay', 'bench', 'test'])(
  'no files of %s/ import one another in a circle, types included',
  (folder) => {
    expect(findCircles(readImports(folder).map(({ from, to }) => [from, to]))).toEqual([]);
  },
);

describe('a circle of imports', () => {
  test('is found between two files', () => {
    expect(
      findCircles([
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'c'],
      ]),
    ).toEqual([['a', 'b']]);
  });

  test('is found over three files, apart from another', () => {
    const arrows = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['x', 'y'],
      ['y', 'x'],
      ['c', 'x'],
    ] as const;
    expect(findCircles(arrows)).toEqual([
      ['a', 'b', 'c'],
      ['x', 'y'],
    ]);
  });
});

test('a folder of functions/ holds at most 25 files', () => {
  const files = globSync('functions/**/*.ts');
  const sizes = Object.entries(Object.groupBy(files, (file) => dirname(file)));
  expect(sizes.filter(([, inside = []]) => inside.length > 25).map(([folder]) => folder)).toEqual([]);
});
