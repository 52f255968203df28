import { describe, expect, test } from 'vitest';
import { findTicketTransition } from '../../../functions/queue/tickets/transitions.ts';
import { formatTicketNumber, parseTicketNumber } from '../../../functions/record/numbers.ts';
import { secondsBetween } from '../../../functions/time.ts';

test('the transition table of tickets is exactly this', () => {
  const statuses = ['WAITING', 'CALLED', 'HELD', 'FINISHED', 'NO_SHOW', 'CANCELLED', 'TRANSFERRED'] as const;
  const actions = ['CALL', 'HOLD', 'RECALL', 'NO_SHOW', 'FINISH', 'CANCEL', 'RETURN', 'TRANSFER'] as const;
  const life = statuses.flatMap((status) =>
    actions.flatMap((action) => {
      const then = findTicketTransition(status, action);
      return then ? [`${status} ${action} ${then.to}: ${then.by}`] : [];
    }),
  );
  expect(life).toEqual([
    'WAITING CALL CALLED: WINDOW',
    'WAITING CANCEL CANCELLED: HOLDER',
    'WAITING TRANSFER TRANSFERRED: WINDOW',
    'CALLED HOLD HELD: WINDOW',
    'CALLED RECALL CALLED: WINDOW',
    'CALLED NO_SHOW NO_SHOW: WINDOW',
    'CALLED FINISH FINISHED: WINDOW',
    'CALLED RETURN WAITING: WINDOW',
    'CALLED TRANSFER TRANSFERRED: WINDOW',
    'HELD RECALL CALLED: WINDOW',
    'HELD NO_SHOW NO_SHOW: WINDOW',
    'HELD CANCEL CANCELLED: HOLDER',
    'HELD RETURN WAITING: WINDOW',
    'HELD TRANSFER TRANSFERRED: WINDOW',
    'NO_SHOW RECALL CALLED: WINDOW',
    'NO_SHOW RETURN WAITING: WINDOW',
  ]);
});

describe('ticket number', () => {
  test('a ticket number holds window, day and place', () => {
    expect(formatTicketNumber({ window: '350205002214-01', day: '2016-04-06', place: 7 })).toBe(
      '350205002214-01-20160406-007',
    );
  });

  test.each([
    'X350205002214-01-20160406-007',
    '350205002214-01-20160406-007X',
    '350205002214-01-20160406-07',
    '350205002214-01-20160406-0000007',
    '350205002214-1-20160406-007',
    '35020500221-01-20160406-007',
    '350205002214-01-2016040-007',
    '350205002214-01-201604061-007',
    '35020500221X-01-20160406-007',
    '350205002214-0X-20160406-007',
    '350205002214-01-201X0406-007',
    '350205002214-01-2016X406-007',
    '350205002214-01-201604X6-007',
    '350205002214-01-20160406-00X',
  ])('%s is not a ticket number', (text) => {
    expect(parseTicketNumber(text)).toBeUndefined();
  });
});

test.each([
  ['2016-04-06T01:00:00.000Z', '2016-04-06T01:01:30.400Z', 90],
  ['2016-04-06T01:00:00.000Z', '2016-04-06T01:01:30.500Z', 91],
  ['2016-04-06T01:00:00.000Z', '2016-04-06T00:59:00.000Z', 0],
])('from %s to %s is %i seconds', (from, to, seconds) => {
  expect(secondsBetween(from, to)).toBe(seconds);
});
