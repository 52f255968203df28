import { readdirSync, readFileSync } from 'node:fs';
import { buildASTSchema, getIntrospectionQuery, Lexer, parse, Source, TokenKind } from 'graphql';
import { describe, expect, test } from 'vitest';
import haicang from '../../../districts/350205/district.json' with { type: 'json' };
import chancheng from '../../../districts/440604/district.json' with { type: 'json' };
import { computeCost } from '../../../functions/graphql/documentCost.ts';
import { weighDocument } from '../../../functions/graphql/documentWeight.ts';
import { typeDefs } from '../../../functions/graphql/generated/schema.ts';
import { LIMITS, LONG_LISTS } from '../../../functions/graphql/limits.ts';
import { measureMostNames } from '../../../functions/graphql/mostNames.ts';
import { measureLongestList } from '../../../functions/graphql/variableLists.ts';
import { operations } from '../../support/operations.ts';

const schema = buildASTSchema(typeDefs);
const weigh = (query: string) => weighDocument(parse(query), false);
const cost = (query: string, variables = {}) => computeCost(schema, parse(query), variables);

const tokensOf = (query: string): number => {
  const lexer = new Lexer(new Source(query));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
};

describe('legitimate operations', () => {
  const introspection = getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true });
  const honest = Object.entries({ ...operations, introspection });

  test.each(honest)('%s uses at most half of every limit', (_, query) => {
    const { depth, fields, aliases, directives, listItems } = weighDocument(parse(query), true);
    const shares = {
      depth: depth / LIMITS.depth,
      fields: fields / LIMITS.fields,
      aliases: aliases / LIMITS.aliases,
      directives: directives / LIMITS.directives,
      listItems: listItems / LIMITS.listItems,
      documentCharacters: query.length / LIMITS.documentCharacters,
      tokens: tokensOf(query) / LIMITS.tokens,
      cost: cost(query, { first: 100 }) / LIMITS.cost,
    };
    expect(Object.entries(shares).filter(([, share]) => share > 0.5)).toEqual([]);
  });
});

describe('weighDocument', () => {
  test('the weight of a document is its depth, fields, aliases, directives and longest list', () => {
    const query = '{ a: x { y(of: [1, 2, 3]) @include(if: true) } z(in: { of: [[1], [1, 2]] }) }';
    expect(weigh(query)).toEqual({ depth: 2, fields: 3, aliases: 1, directives: 1, listItems: 3 });
  });

  test('the weight counts a fragment each time it is spread', () => {
    const query = '{ ...F ...F } fragment F on Query { b: a @skip(if: true) { c } }';
    expect(weigh(query)).toMatchObject({ depth: 2, fields: 6, aliases: 2, directives: 2 });
  });

  test('the weight counts unused fragments and every operation', () => {
    const query = 'query A { a } query B { b } fragment F on Query { c d }';
    expect(weigh(query).fields).toBe(4);
  });

  test('the weight of nested fragments is memoized, and that of a cycle is infinite', () => {
    const doubling = Array.from(
      { length: 30 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    );
    expect(weigh(`{ ...F0 } ${doubling.join(' ')}`).fields).toBeGreaterThan(2 ** 30);
    expect(weigh('{ ...F } fragment F on Query { a { ...F } }').depth).toBe(Number.POSITIVE_INFINITY);
  });

  test('the weight ignores introspection only where it is enabled', () => {
    const query = parse('{ __schema { types { name } } }');
    expect([weighDocument(query, true).depth, weighDocument(query, false).depth]).toEqual([0, 3]);
  });
});

test('assumed lengths of a district’s lists cover the existing districts', () => {
  const packs = [haicang, chancheng];
  const perStreet = packs.flatMap(({ streets, villages }) =>
    streets.map(({ code }) => villages.filter(({ street }) => street === code).length),
  );
  expect(Math.max(...packs.map(({ villages }) => villages.length))).toBeLessThanOrEqual(
    LONG_LISTS['District.villages'],
  );
  expect(Math.max(...packs.map(({ offices }) => offices.length))).toBeLessThanOrEqual(
    LONG_LISTS['District.offices'],
  );
  expect(Math.max(...perStreet)).toBeLessThanOrEqual(LONG_LISTS['Street.villages']);
});

test('the object with the most names is found wherever it is nested', () => {
  expect(measureMostNames({ a: [{ b: 1, c: { d: 1, e: 2, f: [1, 2, 3, 4] } }], g: null })).toBe(3);
  expect(measureMostNames([1, 2, 3, 4])).toBe(0);
  expect(measureMostNames(undefined)).toBe(0);
});

test('every object of a pack has at most half the names of the limit', () => {
  const packs = ['350205', '440604'].flatMap((code) =>
    readdirSync(`districts/${code}`).map((name) => `${code}/${name}`),
  );
  const most = packs.map((name) => measureMostNames(JSON.parse(readFileSync(`districts/${name}`, 'utf8'))));
  expect(Math.max(...most)).toBeLessThanOrEqual(LIMITS.objectNames / 2);
});

describe('costOf', () => {
  const page = (first: string) => `query ($n: Int) { myCases${first} { edges { node { number status } } } }`;

  test('the cost of a page is its fields times its literal, variable or default size', () => {
    expect(cost(page('(first: 7)'))).toBe(50 + 7 * (1 + 1 + 2));
    expect(cost(page('(first: $n)'), { n: 9 })).toBe(50 + 9 * 4);
    expect(cost(page(''))).toBe(50 + 20 * 4);
    expect(cost(page('(first: $n)'))).toBe(50 + 100 * 4);
  });

  test('the cost of the windows of one unit is that of a short list, unless the unit is null', () => {
    const windows = (unit: string) =>
      `query ($unit: ID) { district(code: "350205") { windows${unit} { code } } }`;
    expect(cost(windows('(unit: "350205002214")'))).toBe(1 + 1 + 10);
    expect(cost(windows('(unit: $unit)'), { unit: '350205002214' })).toBe(1 + 1 + 10);
    for (const query of ['', '(unit: null)', '(unit: $unit)'])
      expect(cost(windows(query))).toBe(1 + 1 + LONG_LISTS['District.windows']);
  });

  test('the cost of opening hours at an instant is that of ten fields', () => {
    const query = '{ district(code: "350205") { windows(unit: "350205002214") { isOpen } } }';
    expect(cost(query)).toBe(1 + 1 + 10 * 10);
  });

  test('the cost of nested pages multiplies', () => {
    const query = '{ myCases(first: 100) { edges { node { accessLog(first: 100) { edges { cursor } } } } } }';
    expect(cost(query)).toBe(50 + 100 * (1 + 1 + 50 + 100 * 2));
  });

  test('the cost of a list without a size assumes ten items, or the length of a district’s list', () => {
    expect(cost('{ district(code: "350205") { streets { code villages { code } } } }')).toBe(
      1 + 1 + 10 * (1 + 1 + LONG_LISTS['Street.villages']),
    );
  });

  test('the cost counts a fragment per spread and a mutation as a round trip', () => {
    expect(cost('{ ...F ...F } fragment F on Query { me { role } }')).toBe(4);
    expect(cost('mutation { completeCase(input: {}) { refusals { code } } }')).toBe(50 + 1 + 10);
  });

  test('the cost of fields of a type that only a fragment names is counted', () => {
    const windows = '{ windows { code } }';
    const expected = 1 + 1 + LONG_LISTS['District.windows'];
    expect(cost(`{ node(id: "x") { ... on District ${windows} } }`)).toBe(expected);
    expect(cost(`{ node(id: "x") { ...F } } fragment F on District ${windows}`)).toBe(expected);
  });

  test('the cost of an unknown field is 0', () => {
    expect(cost('{ nobody { knows } }')).toBe(0);
  });
});

describe('longestVariableList', () => {
  const operation = parse(
    'mutation ($input: AcceptCasesInput!) { acceptCases(input: $input) { refusals { code } } }',
  );
  const longest = (input: unknown) => measureLongestList(schema, operation, { input });

  test('the longest variable list is found at any depth of the input', () => {
    expect(longest({ cases: [{ application: { materials: Array(101).fill('x') } }] })).toBe(101);
    expect(longest({ cases: Array(60).fill({}) })).toBe(60);
  });

  test('lists inside JSON values or unknown fields are not counted', () => {
    expect(longest({ cases: [{ application: { form: { all: Array(500).fill(1) } } }] })).toBe(1);
    expect(longest({ strange: Array(500).fill(1) })).toBe(0);
    expect(longest('text')).toBe(0);
  });
});
