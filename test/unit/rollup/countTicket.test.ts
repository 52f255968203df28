import { describe, expect, test } from 'vitest';
import type { TicketAct } from '../../../functions/queue/tickets/ticketModel.ts';
import { appendActs } from '../../../functions/record/eventChain.ts';
import type { Counts } from '../../../functions/report/rates.ts';
import { countTicket } from '../../../functions/rollup/countTicket.ts';
import { sampleAct } from '../../support/builders.ts';

const counted = (event: TicketAct) =>
  countTicket({
    kind: 'TICKET',
    number: 't',
    district: '350205',
    window: 'w',
    events: appendActs('t', [], [event]),
  })[0];

test.each<[TicketAct, Partial<Counts>]>([
  [{ type: 'TAKEN', ...sampleAct }, {}],
  [
    { type: 'CALLED', ...sampleAct, waitSeconds: 90 },
    { ticketsCalled: 1, ticketWaitSeconds: 90 },
  ],
  [{ type: 'HELD', ...sampleAct }, {}],
  [{ type: 'RECALLED', ...sampleAct }, {}],
  [{ type: 'RETURNED', ...sampleAct, reason: 'r' }, {}],
  [{ type: 'PRIORITY_CHANGED', ...sampleAct }, {}],
  [{ type: 'TRANSFERRED', ...sampleAct, to: 't', reason: 'r' }, {}],
  [{ type: 'NO_SHOW', ...sampleAct }, { noShows: 1 }],
  [
    { type: 'FINISHED', ...sampleAct, serviceSeconds: 300 },
    { ticketsServed: 1, ticketServiceSeconds: 300 },
  ],
  [{ type: 'CANCELLED', ...sampleAct }, {}],
  [{ type: 'ERASED', ...sampleAct, role: 'OPERATOR', ground: 'RETENTION_EXPIRED', reason: 'r' }, {}],
])('ticket event %j counts as %j', (event, counts) => {
  expect(counted(event)).toMatchObject({ at: sampleAct.at, day: sampleAct.day });
  expect(counted(event)?.counts).toEqual(counts);
});

describe('series of a ticket', () => {
  const series = [
    { of: 'DISTRICT', district: '350205' },
    { of: 'WINDOW', district: '350205', window: 'w' },
  ];

  test('a clerk’s act on a ticket counts for district, window and clerk', () => {
    expect(counted({ type: 'NO_SHOW', ...sampleAct })?.series).toEqual([
      ...series,
      { of: 'CLERK', district: '350205', clerk: 'li' },
    ]);
  });

  test('a holder’s act on a ticket counts for no clerk', () => {
    expect(counted({ type: 'CANCELLED', ...sampleAct, role: 'RESIDENT' })?.series).toEqual(series);
  });
});
