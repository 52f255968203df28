import { buildSchema, coerceInputValue, type GraphQLError, parse, validate } from 'graphql';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { expect, test } from 'vitest';
import { withoutValues } from '../../../functions/graphql/withoutValues.ts';

const SECRET = '999999198503177014';
const schema = buildSchema(
  'enum E { A } input I { n: Int! s: String e: E list: [Int] } type Query { q(i: I, n: Int, e: E): Int }',
);
const type = schema.getType('I');

/** Returns the error messages of an ill-typed variable as the server words them. */
const messagesOf = (value: unknown): string[] => {
  const messages: string[] = [];
  if (type && 'getFields' in type && 'isOneOf' in type)
    coerceInputValue(value, type, (path, invalid, error: GraphQLError) => {
      messages.push(
        `Variable "$i" got invalid value ${JSON.stringify(invalid)} at "i.${path.join('.')}"; ${error.message}`,
      );
    });
  return messages;
};

test.each([
  [SECRET],
  [[SECRET]],
  [{ n: SECRET }],
  [{ n: 1, s: [SECRET] }],
  [{ n: 1, e: SECRET }],
  [{ n: 1, [SECRET]: 1 }],
  [{ n: 1, list: [SECRET, { SECRET }] }],
])('the error of an ill-typed variable names it without its value: %j', (value) => {
  const messages = messagesOf(value);
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) {
    expect(withoutValues(message)).toContain('$i');
    expect(withoutValues(message)).not.toContain(SECRET);
  }
});

test.each([
  [`{ q(n: "${SECRET}") }`],
  [`{ q(i: { n: "${SECRET}" }) }`],
  [`{ q(i: "${SECRET}") }`],
  [`{ q(e: "${SECRET}") }`],
  [`{ q(e: E${SECRET}) }`],
  [`{ q(i: { n: ${SECRET}${SECRET} }) }`],
])('the error of an ill-typed literal omits its value: %s', (question) => {
  const messages = validate(schema, parse(question)).map(({ message }) => message);
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) expect(withoutValues(message)).not.toContain(SECRET);
});

test.each([
  [GraphQLDateTime, 'DateTime cannot represent what was sent.'],
  [GraphQLDate, 'Date cannot represent what was sent.'],
])('the error of an invalid %s omits its value', (scalar, said) => {
  for (const value of [SECRET, [SECRET], `${SECRET}.`])
    expect(() => scalar.parseValue(value)).toThrow(SECRET);
  for (const value of [SECRET, [SECRET], `${SECRET}.`])
    expect(withoutValues(messageOf(() => scalar.parseValue(value)))).toBe(said);
});

const messageOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  throw new Error('nothing was thrown');
};
