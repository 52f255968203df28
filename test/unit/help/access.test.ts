import { describe, expect, test } from 'vitest';
import {
  isAskerOf,
  isHelpParty,
  mayReadHelp,
  maySeeHelp,
  servesHelpAt,
} from '../../../functions/help/access.ts';
import { deskOf } from '../../../functions/help/escalation.ts';
import type { HelpAct } from '../../../functions/help/model.ts';
import { places } from '../../support/places.ts';
import { act, askerWith, helpWith } from '../../support/seen.ts';

const { xinanWindow, haifaWindow } = places;

const chen = askerWith('RESIDENT', { person: 'chen' });
const li = askerWith('CLERK', { subject: 'li', windows: [xinanWindow] });
const wang = askerWith('CLERK', { subject: 'wang', windows: [xinanWindow] });
const elsewhere = askerWith('CLERK', { windows: [haifaWindow] });
const supervisor = askerWith('SUPERVISOR');

describe('help lies at a desk of', () => {
  test.each([
    ['a clerk at their window', li, '350205', xinanWindow, true],
    ['no clerk at another window', elsewhere, '350205', xinanWindow, false],
    ['no clerk of another district', { ...li, district: '440604' }, '350205', xinanWindow, false],
    ['the supervisor at the district', supervisor, '350205', '350205', true],
    ['no supervisor at a window', supervisor, '350205', xinanWindow, false],
    [
      'nobody else who names a window',
      askerWith('REVIEWER', { windows: [xinanWindow] }),
      '350205',
      xinanWindow,
      false,
    ],
    ['nobody without a district', askerWith('CLERK', { district: null, windows: ['x'] }), null, 'x', false],
  ])('%s', (_, asker, district, desk, serves) => {
    expect(servesHelpAt(asker, district, desk)).toBe(serves);
  });
});

describe('a request is the asker’s', () => {
  test.each([
    ['RESIDENT', 'chen', true],
    ['AGENT', 'chen', true],
    ['RESIDENT', 'somebody else', false],
    ['CLERK', 'chen', false],
  ] as const)('when a %s is %s: %s', (role, person, own) => {
    expect(isAskerOf(askerWith(role, { person }), helpWith())).toBe(own);
  });
});

describe('what was said is read by', () => {
  const passedOn: HelpAct = {
    type: 'ESCALATED',
    ...act,
    desk: xinanWindow,
    to: haifaWindow,
    level: 'STREET',
  };
  const answered: HelpAct = {
    type: 'ANSWERED',
    ...act,
    desk: haifaWindow,
    text: 1,
    minutes: 1,
    inTime: true,
  };
  const asked: HelpAct = { type: 'ASKED', ...act, to: xinanWindow, text: 0 };
  const raised: HelpAct = { type: 'ESCALATED', ...act, desk: haifaWindow, to: '350205', level: 'SUPERVISOR' };

  test.each([
    ['who asked', chen, helpWith(), true],
    ['the owner’s window', wang, helpWith(), true],
    ['no other window', elsewhere, helpWith({}, asked), false],
    ['a window that it was sent to', elsewhere, helpWith({}, asked, passedOn), true],
    ['a window that answered', elsewhere, helpWith({}, asked, answered), true],
    ['no supervisor, before it was brought to them', supervisor, helpWith({}, asked), false],
    ['the supervisor, once it was brought to them', supervisor, helpWith({}, asked, raised), true],
  ])('%s', (_, asker, help, reads) => {
    expect(mayReadHelp(asker, help)).toBe(reads);
  });

  test('a request itself is seen by the supervisor from the start', () => {
    expect([supervisor, elsewhere, chen].map((asker) => maySeeHelp(asker, helpWith({}, asked)))).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('a party to a request', () => {
  const unowned = helpWith({ owner: { window: xinanWindow } });

  test.each([
    ['ASKER', chen, helpWith(), true],
    ['ASKER', li, helpWith(), false],
    ['DESK', wang, helpWith(), true],
    ['DESK', elsewhere, helpWith(), false],
    ['OWNER', li, helpWith(), true],
    ['OWNER', wang, helpWith(), false],
    ['OWNER', wang, unowned, true],
    ['OWNER', elsewhere, unowned, false],
    ['SYSTEM', li, helpWith(), false],
  ] as const)('%s: %o', (party, asker, help, is) => {
    expect(isHelpParty(party, asker, help)).toBe(is);
  });
});

test('a request lies at its owner’s window, and with the district once a supervisor has it', () => {
  expect((['WINDOW', 'STREET', 'SUPERVISOR'] as const).map((level) => deskOf(helpWith({ level })))).toEqual([
    xinanWindow,
    xinanWindow,
    '350205',
  ]);
});
