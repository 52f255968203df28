import { expect, test } from 'vitest';
import { permit, scopeOf } from '../../../functions/identity/permit.ts';
import { askerWith } from '../../support/builders.ts';

const outcomeOf = (found: ReturnType<typeof permit<'acceptCases'>>) =>
  'value' in found ? found.value : found.refusals.map(({ code, path }) => [code, path]);

test('permit refuses a missing token and a role without permission', () => {
  const clerk = askerWith('CLERK');
  expect(outcomeOf(permit({ asker: clerk }, 'acceptCases'))).toBe(clerk);
  expect(outcomeOf(permit({ asker: null }, 'acceptCases'))).toEqual([['UNAUTHENTICATED', []]]);
  expect(outcomeOf(permit({ asker: askerWith('RESIDENT') }, 'acceptCases'))).toEqual([['FORBIDDEN', []]]);
});

test('scopeOf returns the scope of a role, or null without a rule', () => {
  expect([
    scopeOf('CLERK', 'acceptCases'),
    scopeOf('AUDITOR', 'acceptCases'),
    scopeOf('AUDITOR', 'matter'),
  ]).toEqual(['window', null, 'public']);
});
