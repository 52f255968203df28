import { describe, expect, test } from 'vitest';
import type { TicketAct } from '../../../functions/queue/model.ts';
import { appendActs } from '../../../functions/record/eventChain.ts';
import type { Counts } from '../../../functions/report/rates.ts';
import { countTicket } from '../../../functions/rollup/countTicket.ts';
import { act } from '../../support/seen.ts';

const counted = (event: TicketAct) =>
  countTicket({
    kind: 'TICKET',
    number: 't',
    district: '350205',
    window: 'w',
    events: appendActs('t', [], [event]),
  })[0];

test.each<[TicketAct, Partial<Counts>]>([
  [{ type: 'TAKEN', ...act }, {}],
  [
    { type: 'CALLED', ...act, waitSeconds: 90 },
    { ticketsCalled: 1, ticketWaitSeconds: 90 },
  ],
  [{ type: 'HELD', ...act }, {}],
  [{ type: 'RECALLED', ...act }, {}],
  [{ type: 'NO_SHOW', ...act }, { noShows: 1 }],
  [
    { type: 'FINISHED', ...act, serviceSeconds: 300 },
    { ticketsServed: 1, ticketServiceSeconds: 300 },
  ],
  [{ type: 'CANCELLED', ...act }, {}],
  [{ type: 'ERASED', ...act, role: 'OPERATOR', ground: 'RETENTION_EXPIRED', reason: 'r' }, {}],
])('ticket event %j counts as %j', (event, counts) => {
  expect(counted(event)).toMatchObject({ at: act.at, day: act.day });
  expect(counted(event)?.counts).toEqual(counts);
});

describe('series of a ticket', () => {
  const series = [
    { of: 'DISTRICT', district: '350205' },
    { of: 'WINDOW', district: '350205', window: 'w' },
  ];

  test('a clerk’s act on a ticket counts for district, window and clerk', () => {
    expect(counted({ type: 'NO_SHOW', ...act })?.series).toEqual([
      ...series,
      { of: 'CLERK', district: '350205', clerk: 'li' },
    ]);
  });

  test('a holder’s act on a ticket counts for no clerk', () => {
    expect(counted({ type: 'CANCELLED', ...act, role: 'RESIDENT' })?.series).toEqual(series);
  });
});
