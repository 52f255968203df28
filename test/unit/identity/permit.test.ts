import { expect, test } from 'vitest';
import { permit, scopeOf } from '../../../functions/identity/permit.ts';
import { askerWith } from '../../support/seen.ts';

const told = (found: ReturnType<typeof permit<'acceptCases'>>) =>
  'value' in found ? found.value : found.refusals.map(({ code, path }) => [code, path]);

test('who is not signed in is told so, and who may not is told that', () => {
  const clerk = askerWith('CLERK');
  expect(told(permit({ asker: clerk }, 'acceptCases'))).toBe(clerk);
  expect(told(permit({ asker: null }, 'acceptCases'))).toEqual([['UNAUTHENTICATED', []]]);
  expect(told(permit({ asker: askerWith('RESIDENT') }, 'acceptCases'))).toEqual([['FORBIDDEN', []]]);
});

test('a role reaches as far as the policy says, and nowhere where it says nothing', () => {
  expect([
    scopeOf('CLERK', 'acceptCases'),
    scopeOf('AUDITOR', 'acceptCases'),
    scopeOf('AUDITOR', 'matter'),
  ]).toEqual(['window', null, 'public']);
});
