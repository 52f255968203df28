import { describe, expect, test } from 'vitest';
import type { HelpAct } from '../../../functions/help/model.ts';
import { appendActs } from '../../../functions/record/eventChain.ts';
import type { Counts } from '../../../functions/report/rates.ts';
import { countHelp } from '../../../functions/rollup/countHelp.ts';
import { sampleAct } from '../../support/builders.ts';

const counted = (event: HelpAct) =>
  countHelp({
    kind: 'HELP',
    number: 'H-v-1',
    district: '350205',
    village: 'v',
    events: appendActs('H-v-1', [], [event]),
  })[0];
const asked: HelpAct = { type: 'ASKED', ...sampleAct, to: 'w', text: 0 };
const answered: HelpAct = { type: 'ANSWERED', ...sampleAct, desk: 'w', text: 1, minutes: 12, inTime: true };

describe('measures of help', () => {
  test.each<[HelpAct, Partial<Counts>]>([
    [asked, { helpAsked: 1 }],
    [{ type: 'ASKED_BACK', ...sampleAct, to: 'w', text: 2 }, { helpAsked: 1 }],
    [answered, { helpAnswered: 1, helpAnsweredInTime: 1, helpResponseMinutes: 12 }],
    [
      { ...answered, inTime: false },
      { helpAnswered: 1, helpAnsweredInTime: 0, helpResponseMinutes: 12 },
    ],
    [{ type: 'TAKEN', ...sampleAct, desk: 'w' }, {}],
    [{ type: 'HANDED_OVER', ...sampleAct, desk: 'w', to: 'w', clerk: 'wang' }, {}],
    [{ type: 'ESCALATED', ...sampleAct, desk: 'w', to: 's', level: 'STREET' }, {}],
    [{ type: 'CLOSED', ...sampleAct, satisfied: true }, {}],
    [{ type: 'ERASED', ...sampleAct, role: 'OPERATOR', ground: 'RETENTION_EXPIRED', reason: 'r' }, {}],
  ])('help event %j counts as %j', (event, counts) => {
    expect(counted(event)).toMatchObject({ at: sampleAct.at, day: sampleAct.day });
    expect(counted(event)?.counts).toEqual(counts);
  });
});

describe('series of help', () => {
  const everywhere = [
    { of: 'DISTRICT', district: '350205' },
    { of: 'VILLAGE', district: '350205', village: 'v' },
  ];
  const window = { of: 'WINDOW', district: '350205', window: 'w' };

  test.each([asked, { type: 'ASKED_BACK', ...sampleAct, to: 'w', text: 2 }] as HelpAct[])(
    'help event $type counts for the window that got the question',
    (event) => {
      expect(counted(event)?.series).toEqual([...everywhere, window]);
    },
  );

  test('an answer counts for the answering window and clerk', () => {
    expect(counted(answered)?.series).toEqual([
      ...everywhere,
      window,
      { of: 'CLERK', district: '350205', clerk: 'li' },
    ]);
  });

  test('a supervisor’s answer counts for no window', () => {
    expect(counted({ ...answered, desk: '350205' })?.series.map(({ of }) => of)).toEqual([
      'DISTRICT',
      'VILLAGE',
      'CLERK',
    ]);
  });

  test.each([
    { type: 'TAKEN', ...sampleAct, desk: 'w' },
    { type: 'HANDED_OVER', ...sampleAct, desk: 'w', to: 'w', clerk: 'wang' },
    { type: 'ESCALATED', ...sampleAct, desk: 'w', to: 's', level: 'STREET' },
    { type: 'CLOSED', ...sampleAct, satisfied: true },
  ] as HelpAct[])('help event $type counts for no window', (event) => {
    expect(counted(event)?.series).toEqual(everywhere);
  });
});
