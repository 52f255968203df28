import { buildSchema, type GraphQLError, getVariableValues, Kind, parse, validate } from 'graphql';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { expect, test } from 'vitest';
import {
  describeMissing,
  faultMessage,
  isTooManyErrors,
} from '../../../functions/graphql/errors/faultMessage.ts';

const SECRET = '999999198503177014';
const schema = buildSchema(
  'scalar Date scalar DateTime enum E { A } input One @oneOf { a: Int b: Int } input I { one: One n: Int! s: String e: E list: [Int] d: Date t: DateTime } type Query { q(i: I, n: Int, e: E): Int }',
);
Object.assign(schema.getType('Date') ?? {}, { parseValue: GraphQLDate.parseValue });
Object.assign(schema.getType('DateTime') ?? {}, { parseValue: GraphQLDateTime.parseValue });

/** Returns the errors of an ill-typed variable as graphql-js reports them. */
const errorsOf = (value: unknown): readonly GraphQLError[] => {
  const [operation] = parse('query ($i: I) { q(i: $i) }').definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return (
    getVariableValues(schema, operation.variableDefinitions ?? [], { i: value }, { maxErrors: 50 }).errors ??
    []
  );
};

test.each([
  [{}, 'i.n', 'Int!'],
  [{ s: 'Field "x" of required type "Y!" was not provided.' }, 'i.n', 'Int!'],
])('the error of a missing field names the field and its type: %j', (value, field, type) => {
  const [message = ''] = errorsOf(value).map(faultMessage);
  expect(message).toContain(`缺少必填项“${field}”（${type}）`);
  expect(message).toContain(`lacks the required field "${field}" of type "${type}"`);
});

test('a missing field of an inner object is named by its place, and a place that was sent as a name is not', () => {
  const message = (at: string) =>
    `Variable "$i" got invalid value { s: "${SECRET}" }${at}; Field "n" of required type "Int!" was not provided.`;
  const [error] = errorsOf({});
  const named = (at: string) =>
    describeMissing(Object.assign(Object.create(error ?? null), { message: message(at) }));
  expect(named(' at "i.list[0]"')).toContain('“i.list[0].n”');
  expect(named(` at "i.${SECRET} "`)).toContain('“i.n”');
});

test('no other error of a variable is taken for a missing field', () => {
  for (const value of [SECRET, { n: SECRET }, { n: 1, [SECRET]: 1 }])
    expect(errorsOf(value).map(describeMissing)).toEqual([undefined]);
});

test.each([
  [SECRET],
  [[SECRET]],
  [{ n: SECRET }],
  [{ n: 1, s: [SECRET] }],
  [{ n: 1, e: SECRET }],
  [{ n: 1, [SECRET]: 1 }],
  [{ n: 1, list: [SECRET, { SECRET }] }],
  [{ n: 1, d: SECRET }],
  [{ n: 1, t: `${SECRET}.` }],
])('the error of an ill-typed variable names it without its value: %j', (value) => {
  const messages = errorsOf(value).map(faultMessage);
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) {
    expect(message).toContain('Variable "$i" of type "I" has an invalid value');
    expect(message).not.toContain(SECRET);
  }
});

test('the error of a variable names the path of the wrong value', () => {
  expect(errorsOf({ n: 1, list: [1, SECRET] }).map(faultMessage)).toEqual([
    expect.stringMatching(
      /^变量“\$i”（I）在“i\.list\[1\]”处的值无效：日期写作 .+。Variable "\$i" of type "I" has an invalid value at "i\.list\[1\]": a day is written 2026-05-20, .+\.$/,
    ),
  ]);
});

test.each([
  [{ n: 1, lists: [] }, 'I has no field "lists"; did you mean "list"', 'I 没有“lists”字段，是否为 "list"'],
  [{ n: 1, [`x${SECRET.repeat(5)}`]: 1 }, 'I has no field of that name', 'I 没有该字段'],
  [{ n: 1, one: { a: 1, b: 2 } }, 'One takes exactly one of its fields', 'One 须且只能填写一个字段'],
  [{ n: 1, e: 'B' }, 'it must be an option of E, as the schema names it', '须为接口列出的 E 选项'],
])('the error of a variable says what is wrong with it: %j', (value, en, zh) => {
  const [message] = errorsOf(value).map(faultMessage);
  expect(message).toContain(`: ${en}.`);
  expect(message).toContain(`：${zh}。`);
});

test.each([
  [`{ q(n: "${SECRET}") }`],
  [`{ q(i: { n: "${SECRET}" }) }`],
  [`{ q(i: "${SECRET}") }`],
  [`{ q(e: "${SECRET}") }`],
  [`{ q(e: E${SECRET}) }`],
  [`{ q(i: { n: ${SECRET}${SECRET} }) }`],
  [`{ q(i: { n: 1, x${SECRET}: 1 }) }`],
])('the error of an ill-typed literal omits its value: %s', (question) => {
  const messages = validate(schema, parse(question)).map(faultMessage);
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) expect(message).not.toContain(SECRET);
});

test.each([[`{ q(n: "${SECRET}" `], [`{ q(n: ) "${SECRET}" }`]])(
  'the error of a document that cannot be parsed omits its text: %s',
  (document) => {
    expect(messageOf(() => parse(document))).toBe('查询文本有语法错误。The document has a syntax error.');
  },
);

test('the error of an unknown field names it', () => {
  const messages = validate(schema, parse('{ qq }')).map(faultMessage);
  expect(messages).toEqual(['Cannot query field "qq" on type "Query". Did you mean "q"?']);
});

test('variables with more than 50 errors are a client error', () => {
  const errors = errorsOf({ n: 1, list: Array(60).fill(SECRET) });
  expect(errors.some(isTooManyErrors)).toBe(true);
  expect(errors.filter(isTooManyErrors).map(faultMessage)).toEqual([
    '变量中的错误过多。The variables have too many errors.',
  ]);
});

const messageOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (isGraphQLError(error)) return faultMessage(error);
  }
  throw new Error('nothing was thrown');
};

const isGraphQLError = (error: unknown): error is GraphQLError =>
  error instanceof Error && 'locations' in error;
