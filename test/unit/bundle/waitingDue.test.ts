import { expect, test } from 'vitest';
import { dueAfterWaiting } from '../../../functions/bundle/waitingDue.ts';
import { isSettled } from '../../../functions/case/bundleWaiting.ts';
import type { Case } from '../../../functions/case/model.ts';
import { caseWith } from '../../support/seen.ts';
import { smallDirectory } from '../../support/smallDirectory.ts';
import { AT_ONCE, BY_DISTRICT, BY_STREET } from '../../support/smallDistrict/codes.ts';

const directory = smallDirectory();
const end = (day: string) => `${day}T16:00:00.000Z`;
const filed = (matter: string, status: Case['status'], day: string, waitsFor: string[] = []): Case =>
  caseWith({
    ...{ number: matter, matter, status, dueAt: end(day) },
    bundle: { number: 'b', code: 'b', position: 0, count: 3, waitsFor },
  });
const due = (...cases: Case[]) => dueAfterWaiting(directory, cases).map(({ dueAt }) => dueAt);

test('a case that waits has its five days from when what it waits for is due', () => {
  expect(
    due(filed(AT_ONCE, 'ACCEPTED', '2016-04-06'), filed(BY_STREET, 'SUBMITTED', '2016-04-13', [AT_ONCE])),
  ).toEqual([end('2016-04-06'), end('2016-04-13')]);
  expect(
    due(filed(BY_STREET, 'IN_REVIEW', '2016-04-13'), filed(AT_ONCE, 'SUBMITTED', '2016-04-13', [BY_STREET])),
  ).toEqual([end('2016-04-13'), end('2016-04-20')]);
});

test('what is not taken up yet may be at the end of its time, and settled at the end of that', () => {
  const cases = [
    filed(BY_STREET, 'SUBMITTED', '2016-04-13'),
    filed(BY_DISTRICT, 'SUBMITTED', '2016-04-13', [BY_STREET]),
    filed(AT_ONCE, 'SUBMITTED', '2016-04-13', [BY_STREET, BY_DISTRICT]),
  ];
  // taken up by 13 April, settled by 20 April; taken up by 27 April, settled by 12 May; taken up by 19 May
  expect(due(...cases)).toEqual([end('2016-04-13'), end('2016-04-27'), end('2016-05-19')]);
});

test('a case that waits for nothing, or is in no bundle, keeps its own', () => {
  const { bundle: _bundle, ...alone } = filed(BY_STREET, 'SUBMITTED', '2016-04-13');
  expect(due(alone, filed(AT_ONCE, 'ACCEPTED', '2016-04-06', ['elsewhere']))).toEqual([
    end('2016-04-13'),
    end('2016-04-06'),
  ]);
});

test('a filed case without a limit, or without its rule, is a defect', () => {
  const { dueAt: _dueAt, ...endless } = filed(AT_ONCE, 'ACCEPTED', '2016-04-06');
  expect(() => due(endless)).toThrow('without its limit or rule');
  expect(() => due({ ...filed(AT_ONCE, 'ACCEPTED', '2016-04-06'), matterVersion: 9 })).toThrow(
    'limit or rule',
  );
});

test.each<[string, Parameters<typeof isSettled>[0], boolean]>([
  ['nothing', undefined, false],
  ['a case that is not settled', { status: 'IN_REVIEW' }, false],
  ['a settled case whose matter grants nothing', { status: 'COMPLETED' }, true],
  [
    'a certificate on its last day',
    { status: 'COMPLETED', certificate: { issuedAt: '', validUntil: '2016-04-06' } },
    true,
  ],
  [
    'a certificate that has expired',
    { status: 'COMPLETED', certificate: { issuedAt: '', validUntil: '2016-04-05' } },
    false,
  ],
  [
    'a certificate without end',
    { status: 'COMPLETED', certificate: { issuedAt: '', validUntil: null } },
    true,
  ],
])('%s is what another case waits for: %#', (_, seen, expected) => {
  expect(isSettled(seen, new Date('2016-04-06T10:00:00Z'), 'Asia/Shanghai')).toBe(expected);
});
