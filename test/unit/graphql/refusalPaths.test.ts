import { expect, test } from 'vitest';
import { checkRefusalPaths } from '../../support/refusalPaths.ts';

const ACCEPT = 'mutation ($input: AcceptCasesInput!) { acceptCases(input: $input) { refusals { path } } }';
const check = (...path: string[]) => checkRefusalPaths(ACCEPT, { acceptCases: { refusals: [{ path }] } }, []);

test.each([
  [[]],
  [['input']],
  [['input', 'cases', '0', 'application', 'applicant', 'name']],
  [['input', 'cases', '12', 'application', 'form', 'address', '0', 'anything']],
])('the path %j of a refusal names an input', (path) => {
  expect(() => check(...path)).not.toThrow();
});

test.each([
  [['window']],
  [['input', 'number']],
  [['input', 'cases', 'application']],
  [['input', 'window', 'code']],
])('the path %j of a refusal names no input', (path) => {
  expect(() => check(...path)).toThrow('paths of no argument');
});

test('refusals of a result and of a failed query are checked too', () => {
  const result = { acceptCases: { results: [{ refusals: [{ path: ['input', 'nothing'] }] }] } };
  expect(() => checkRefusalPaths(ACCEPT, result, [])).toThrow('nothing');
  const query = '{ d: district(code: "350205") { matters(first: 0) { totalCount } } }';
  const failed = (path: string) => ({ path: ['d', 'matters'], extensions: { refusals: [{ path: [path] }] } });
  expect(() => checkRefusalPaths(query, null, [failed('first')])).not.toThrow();
  expect(() => checkRefusalPaths(query, null, [failed('code')])).toThrow('code');
});
