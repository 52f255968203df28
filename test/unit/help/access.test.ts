import { describe, expect, test } from 'vitest';
import {
  isHelpAsker,
  isHelpParty,
  isHelpStaffAt,
  mayReadHelp,
  maySeeHelp,
} from '../../../functions/help/access.ts';
import { resolveHelpDesk } from '../../../functions/help/escalation.ts';
import type { HelpAct } from '../../../functions/help/model.ts';
import { askerWith, helpWith, sampleAct } from '../../support/builders.ts';
import { places } from '../../support/places.ts';

const { xinanWindow, haifaWindow } = places;

const chen = askerWith('RESIDENT', { person: 'chen' });
const li = askerWith('CLERK', { subject: 'li', windows: [xinanWindow] });
const wang = askerWith('CLERK', { subject: 'wang', windows: [xinanWindow] });
const elsewhere = askerWith('CLERK', { windows: [haifaWindow] });
const supervisor = askerWith('SUPERVISOR');

describe('servesHelpAt', () => {
  test.each([
    ['a clerk serves help at their window', li, '350205', xinanWindow, true],
    ['a clerk does not serve help at another window', elsewhere, '350205', xinanWindow, false],
    [
      'a clerk of another district does not serve help here',
      { ...li, district: '440604' },
      '350205',
      xinanWindow,
      false,
    ],
    ['a supervisor serves help at the district', supervisor, '350205', '350205', true],
    ['a supervisor does not serve help at a window', supervisor, '350205', xinanWindow, false],
    [
      'a reviewer with a window does not serve help there',
      askerWith('REVIEWER', { windows: [xinanWindow] }),
      '350205',
      xinanWindow,
      false,
    ],
    [
      'a clerk without a district does not serve help',
      askerWith('CLERK', { district: null, windows: ['x'] }),
      null,
      'x',
      false,
    ],
  ])('%s', (_, asker, district, desk, serves) => {
    expect(isHelpStaffAt(asker, district, desk)).toBe(serves);
  });
});

describe('isAskerOf', () => {
  test.each([
    ['RESIDENT', 'chen', true],
    ['AGENT', 'chen', true],
    ['RESIDENT', 'somebody else', false],
    ['CLERK', 'chen', false],
  ] as const)('%s %s is the asker of chen’s help request: %s', (role, person, own) => {
    expect(isHelpAsker(askerWith(role, { person }), helpWith())).toBe(own);
  });
});

describe('mayReadHelp', () => {
  const passedOn: HelpAct = {
    type: 'ESCALATED',
    ...sampleAct,
    desk: xinanWindow,
    to: haifaWindow,
    level: 'STREET',
  };
  const answered: HelpAct = {
    type: 'ANSWERED',
    ...sampleAct,
    desk: haifaWindow,
    text: 1,
    minutes: 1,
    inTime: true,
  };
  const asked: HelpAct = { type: 'ASKED', ...sampleAct, to: xinanWindow, text: 0 };
  const raised: HelpAct = {
    type: 'ESCALATED',
    ...sampleAct,
    desk: haifaWindow,
    to: '350205',
    level: 'SUPERVISOR',
  };

  test.each([
    ['the asker may read the messages', chen, helpWith(), true],
    ['the owner’s window may read the messages', wang, helpWith(), true],
    ['another window may not read the messages', elsewhere, helpWith({}, asked), false],
    [
      'a window that the request was escalated to may read the messages',
      elsewhere,
      helpWith({}, asked, passedOn),
      true,
    ],
    ['a window that answered may read the messages', elsewhere, helpWith({}, asked, answered), true],
    ['a supervisor may not read the messages before escalation', supervisor, helpWith({}, asked), false],
    ['a supervisor may read the messages after escalation', supervisor, helpWith({}, asked, raised), true],
  ])('%s', (_, asker, help, reads) => {
    expect(mayReadHelp(asker, help)).toBe(reads);
  });

  test('a supervisor may see a help request before escalation', () => {
    expect([supervisor, elsewhere, chen].map((asker) => maySeeHelp(asker, helpWith({}, asked)))).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('isHelpParty', () => {
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
  ] as const)('isHelpParty %s of %o', (party, asker, help, is) => {
    expect(isHelpParty(party, asker, help)).toBe(is);
  });
});

test('the desk of a help request is its owner’s window, or the district after escalation', () => {
  expect(
    (['WINDOW', 'STREET', 'SUPERVISOR'] as const).map((level) => resolveHelpDesk(helpWith({ level }))),
  ).toEqual([xinanWindow, xinanWindow, '350205']);
});
