// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are placeholders of CloudFormation
import { describe, expect, test } from 'vitest';
import { type Names, resolveIntrinsics } from '../../infra/local/template/intrinsics.ts';

const names: Names = {
  reference: (stack, logicalId) => `${stack}-${logicalId}`,
  attribute: (stack, logicalId, attribute) => `${stack}-${logicalId}:${attribute}`,
  exported: () => ({ stack: 'Data', value: { 'Fn::GetAtt': ['Cases', 'Arn'] } }),
};
const resolve = (value: unknown) => resolveIntrinsics(value, 'App', names);

describe('an intrinsic function becomes its local value', () => {
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
    ['one deep inside', { a: [{ b: { Ref: 'C' } }] }, { a: [{ b: 'App-C' }] }],
    ['no value, which removes the property', { a: { Ref: 'AWS::NoValue' }, b: 1 }, { b: 1 }],
  ])('%s', (_, value, expected) => {
    expect(resolve(value)).toEqual(expected);
  });
});

test('an unknown intrinsic function is an error that names it and the stack', () => {
  expect(() => resolve({ a: { 'Fn::Cidr': [] } })).toThrow(/Fn::Cidr \(stack App\)/);
});
