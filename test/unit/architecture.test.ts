import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCycles, type Import, readImports } from '../support/imports.ts';

/** The modules of `functions/` by layer, lowest first; modules import only from their own layer and below. */
const LAYERS = [
  [
    'dynamodb',
    'time',
    'timeWords',
    'memoizeAsync',
    'shortCache',
    'bilingual',
    'plainText',
    'canonicalJson',
    'budget',
    'stageMetrics',
    'clientLimits',
    'faults',
    'spread',
  ],
  ['refusal'],
  ['identity'],
  ['request'],
  ['record'],
  ['registry'],
  ['accessLog', 'audit', 'report', 'queue', 'files'],
  ['case'],
  [
    'calendar',
    'reuse',
    'rating',
    'notice',
    'message',
    'certificate',
    'bundle',
    'help',
    'escalation',
    'erasure',
    'join',
    'handover',
    'receipt',
    'preview',
  ],
  ['rollup', 'notify', 'appraisal', 'supervise', 'reconcile', 'preflight', 'scan', 'deliver', 'webhook'],
  ['config', 'services'],
  ['graphql'],
  ['handler'],
] as const;

/** Upward imports of types are limited: a context holds services, which hold repositories. */
const MAX_UPWARD_TYPES = 15;

const imports = readImports('functions');
const layers = new Map<string, number>(
  LAYERS.flatMap((modules, i) => modules.map((one) => [one, i] as const)),
);

/** Returns the folder or file below `functions/` of a file; handlers are the top layer. */
const moduleOf = (file: string): string =>
  file.endsWith('/handler.ts') ? 'handler' : (file.split('/')[0] ?? '').replace(/\.ts$/, '');
const layerOf = (file: string): number => layers.get(moduleOf(file)) ?? Number.NaN;
const isUpward = ({ from, to }: Import): boolean => layerOf(from) < layerOf(to);
const show = ({ from, to }: Import): string => `${from} → ${to}`;
const modulesOf = (some: readonly Import[]) =>
  some.map(({ from, to }) => [moduleOf(from), moduleOf(to)] as const).filter(([from, to]) => from !== to);

describe('imports between modules of functions/', () => {
  test('every module of functions/ has a layer', () => {
    expect(
      imports.flatMap(({ from, to }) => [from, to]).filter((file) => Number.isNaN(layerOf(file))),
    ).toEqual([]);
  });

  test('no value is imported from a higher layer', () => {
    expect(imports.filter((one) => !one.typeOnly && isUpward(one)).map(show)).toEqual([]);
  });

  test('few modules import types from a higher layer', () => {
    const upward = new Set(modulesOf(imports.filter(isUpward)).map(([from, to]) => `${from} → ${to}`));
    expect(upward.size).toBeLessThanOrEqual(MAX_UPWARD_TYPES);
  });

  test('no modules import values from one another in a cycle', () => {
    expect(findCycles(modulesOf(imports.filter(({ typeOnly }) => !typeOnly)))).toEqual([]);
  });

  test('only handlers import from graphql/', () => {
    const outside = imports.filter(
      ({ from, to }) => moduleOf(to) === 'graphql' && !['graphql', 'handler'].includes(moduleOf(from)),
    );
    expect(outside.map(show)).toEqual([]);
  });
});

test.each(['functions', 'infra', 'replay', 'bench', 'test', 'portal/src'])(
  'no files of %s/ import one another in a cycle, including types',
  (folder) => {
    expect(findCycles(readImports(folder).map(({ from, to }) => [from, to]))).toEqual([]);
  },
);

test('the reference model shares only numbers, parsers and the order of acts with the platform', () => {
  const shared = ['acts', 'rules']
    .flatMap((folder) => readImports(`test/model/${folder}`, '.'))
    .filter(({ to, typeOnly }) => to.startsWith('functions/') && !typeOnly);
  expect([...new Set(shared.map(({ to }) => to))].sort()).toEqual([
    'functions/case/transitions.ts',
    'functions/receipt/receiptCodes.ts',
    'functions/record/numbers.ts',
    'functions/record/requestId.ts',
    'functions/registry/model/matter.ts',
    'functions/registry/model/pack.ts',
  ]);
  expect(shared.filter(({ to }) => to === 'functions/case/transitions.ts').map(show)).toEqual([
    // CASE_ACTIONS only
    'test/model/rules/showCase.ts → functions/case/transitions.ts',
  ]);
});

describe('findCycles', () => {
  test('findCycles finds a cycle of two files', () => {
    expect(
      findCycles([
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'c'],
      ]),
    ).toEqual([['a', 'b']]);
  });

  test('findCycles finds a cycle of three files beside another one', () => {
    const arrows = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['x', 'y'],
      ['y', 'x'],
      ['c', 'x'],
    ] as const;
    expect(findCycles(arrows)).toEqual([
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
