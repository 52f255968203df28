// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation placeholders
import { describe, expect, test } from 'vitest';
import { type Names, resolveIntrinsics } from '../../infra/local/template/intrinsics.ts';

const names: Names = {
  reference: (stack, logicalId) => `${stack}-${logicalId}`,
  attribute: (stack, logicalId, attribute) => `${stack}-${logicalId}:${attribute}`,
  exported: () => ({ stack: 'Data', value: { 'Fn::GetAtt': ['Cases', 'Arn'] } }),
};
const resolve = (value: unknown) => resolveIntrinsics(value, 'App', names);

describe('resolveIntrinsics', () => {
  test.each([
    ['a reference to a resource', { Ref: 'Cases' }, 'App-Cases'],
    ['a pseudo parameter', { Ref: 'AWS::Region' }, 'local'],
    ['the name of the stack', { Ref: 'AWS::StackName' }, 'App'],
    ['an attribute', { 'Fn::GetAtt': ['Cases', 'Arn'] }, 'App-Cases:Arn'],
    ['a join', { 'Fn::Join': ['/', ['a', { Ref: 'B' }]] }, 'a/App-B'],
    [
      'a substitution',
      { 'Fn::Sub': '${AWS::AccountId}:${Cases}:${Cases.Arn}' },
      '000000000000:App-Cases:App-Cases:Arn',
    ],
    [
      'a substitution with its own names',
      { 'Fn::Sub': ['${x} ${!kept}', { x: { Ref: 'Y' } }] },
      'App-Y ${kept}',
    ],
    ['a value of another stack', { 'Fn::ImportValue': 'Data:Cases' }, 'Data-Cases:Arn'],
    ['a nested reference', { a: [{ b: { Ref: 'C' } }] }, { a: [{ b: 'App-C' }] }],
    ['no value, which removes the property', { a: { Ref: 'AWS::NoValue' }, b: 1 }, { b: 1 }],
  ])('resolveIntrinsics resolves %s', (_, value, expected) => {
    expect(resolve(value)).toEqual(expected);
  });
});

test('an unknown intrinsic function throws with its name and stack', () => {
  expect(() => resolve({ a: { 'Fn::Cidr': [] } })).toThrow(/Fn::Cidr \(stack App\)/);
});
