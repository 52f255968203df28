import { expect, test } from 'vitest';
import { postponeDeadlines } from '../../../functions/bundle/postponeDeadlines.ts';
import { isPrerequisiteMet } from '../../../functions/case/checkPrerequisites.ts';
import type { Case } from '../../../functions/case/model.ts';
import { caseWith } from '../../support/builders.ts';
import { smallDirectory } from '../../support/smallDirectory.ts';
import { AT_ONCE, BY_DISTRICT, BY_STREET } from '../../support/smallDistrict/codes.ts';

const directory = smallDirectory();
const end = (day: string) => `${day}T16:00:00.000Z`;
const filed = (matter: string, status: Case['status'], day: string, waitsFor: string[] = []): Case =>
  caseWith({
    ...{ number: matter, matter, status, dueAt: end(day) },
    bundle: { number: 'b', code: 'b', position: 0, count: 3, waitsFor },
  });
const due = (...cases: Case[]) => postponeDeadlines(directory, cases).map(({ dueAt }) => dueAt);

test('a waiting case has five days from the deadline of the case it waits for', () => {
  expect(
    due(filed(AT_ONCE, 'ACCEPTED', '2016-04-06'), filed(BY_STREET, 'SUBMITTED', '2016-04-13', [AT_ONCE])),
  ).toEqual([end('2016-04-06'), end('2016-04-13')]);
  expect(
    due(filed(BY_STREET, 'IN_REVIEW', '2016-04-13'), filed(AT_ONCE, 'SUBMITTED', '2016-04-13', [BY_STREET])),
  ).toEqual([end('2016-04-13'), end('2016-04-20')]);
});

test('a chain of waiting cases adds up the latest acceptance and settlement of each', () => {
  const cases = [
    filed(BY_STREET, 'SUBMITTED', '2016-04-13'),
    filed(BY_DISTRICT, 'SUBMITTED', '2016-04-13', [BY_STREET]),
    filed(AT_ONCE, 'SUBMITTED', '2016-04-13', [BY_STREET, BY_DISTRICT]),
  ];
  // accepted by 13 April, settled by 20 April; accepted by 27 April, settled by 12 May; accepted by 19 May
  expect(due(...cases)).toEqual([end('2016-04-13'), end('2016-04-27'), end('2016-05-19')]);
});

test('a case outside a bundle, or waiting for none of its cases, keeps its own deadline', () => {
  const { bundle: _bundle, ...alone } = filed(BY_STREET, 'SUBMITTED', '2016-04-13');
  expect(due(alone, filed(AT_ONCE, 'ACCEPTED', '2016-04-06', ['elsewhere']))).toEqual([
    end('2016-04-13'),
    end('2016-04-06'),
  ]);
});

test('a filed case without its limit or matter version throws', () => {
  const { dueAt: _dueAt, ...endless } = filed(AT_ONCE, 'ACCEPTED', '2016-04-06');
  expect(() => due(endless)).toThrow('without its limit or rule');
  expect(() => due({ ...filed(AT_ONCE, 'ACCEPTED', '2016-04-06'), matterVersion: 9 })).toThrow(
    'limit or rule',
  );
});

test.each<[string, Parameters<typeof isPrerequisiteMet>[0], boolean]>([
  ['a missing case does not release a waiting one', undefined, false],
  ['a case in review does not release a waiting one', { status: 'IN_REVIEW' }, false],
  ['a completed case without a certificate releases a waiting one', { status: 'COMPLETED' }, true],
  [
    'a certificate on its last day releases a waiting case',
    { status: 'COMPLETED', certificate: { issuedAt: '', validUntil: '2016-04-06' } },
    true,
  ],
  [
    'an expired certificate does not release a waiting case',
    { status: 'COMPLETED', certificate: { issuedAt: '', validUntil: '2016-04-05' } },
    false,
  ],
  [
    'a certificate without end releases a waiting case',
    { status: 'COMPLETED', certificate: { issuedAt: '', validUntil: null } },
    true,
  ],
])('%s', (_, seen, expected) => {
  expect(isPrerequisiteMet(seen, new Date('2016-04-06T10:00:00Z'), 'Asia/Shanghai')).toBe(expected);
});
