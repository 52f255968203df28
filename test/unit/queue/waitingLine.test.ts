import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCallSign, type Ticket } from '../../../functions/queue/tickets/ticketModel.ts';
import {
  computeMeanService,
  estimateWait,
  orderLine,
  rankArrival,
} from '../../../functions/queue/tickets/waitingLine.ts';
import { formatTicketNumber, parseTicketNumber } from '../../../functions/record/numbers.ts';
import type { QueuePriority } from '../../../functions/registry/model/queuePriority.ts';
import { NO_COUNTS } from '../../../functions/report/rates.ts';
import { haicang, places } from '../../support/places.ts';

const DAY = '2016-04-06';
const NOW = haicang(`${DAY} 10:00`);
const ticket = (place: number, change: Partial<Ticket> = {}): Ticket => ({
  kind: 'TICKET',
  number: formatTicketNumber({ window: places.xinanWindow, day: DAY, place }),
  district: '350205',
  window: places.xinanWindow,
  day: DAY,
  place,
  status: 'WAITING',
  takenAt: haicang(`${DAY} 09:00`).toISOString(),
  version: 1,
  events: [],
  ...change,
});
const booked = (time: string) => ({ booked: haicang(`${DAY} ${time}`).toISOString() });
const RULE = { reasons: ['ELDERLY', 'DISABLED'], inARow: 2 } satisfies QueuePriority;
const order = (waiting: readonly Ticket[], run = 0) =>
  orderLine({ waiting, run }, RULE, NOW).map(({ place }) => place);
const elderly = { priority: 'ELDERLY' } as const;

describe('inLine', () => {
  test('the line is ordered by ticket number', () => {
    expect(order([ticket(3), ticket(1), ticket(2)])).toEqual([1, 2, 3]);
  });

  test('due appointments come first in line, the earliest first', () => {
    expect(order([ticket(1), ticket(2, booked('10:00')), ticket(3, booked('09:30'))])).toEqual([3, 2, 1]);
  });

  test('an appointment that is not due yet keeps its place by number', () => {
    expect(order([ticket(1), ticket(2, booked('10:30')), ticket(3)])).toEqual([1, 2, 3]);
  });

  test('after as many tickets with priority as the district says, an ordinary one is called', () => {
    const tickets = [ticket(1), ticket(2), ...[3, 4, 5, 6].map((place) => ticket(place, elderly))];
    expect(order(tickets)).toEqual([3, 4, 1, 5, 6, 2]);
    expect(order(tickets, 1)).toEqual([3, 1, 4, 5, 2, 6]);
    expect(order(tickets, 9)).toEqual([1, 3, 4, 2, 5, 6]);
  });

  test('a reason that the district does not know gives no priority', () => {
    const tickets = [ticket(1), ticket(2, { priority: 'PREGNANT' }), ticket(3, elderly)];
    expect(order(tickets)).toEqual([3, 1, 2]);
    const line = orderLine({ waiting: tickets, run: 0 }, undefined, NOW);
    expect(line.map(({ place }) => place)).toEqual([1, 2, 3]);
  });

  test('whatever the line, nobody waits behind more tickets with priority than the rule lets pass for each before them', () => {
    const any = fc.record({ place: fc.integer({ min: 1, max: 200 }), first: fc.boolean() });
    fc.assert(
      fc.property(
        fc.uniqueArray(any, { selector: ({ place }) => place }),
        fc.integer({ min: 0, max: 5 }),
        (drawn, run) => {
          const line = order(
            drawn.map(({ place, first }) => ticket(place, first ? elderly : {})),
            run,
          );
          const isFirst = new Map(drawn.map(({ place, first }) => [place, first]));
          const ordinary = line.filter((place) => !isFirst.get(place));
          for (const [before, place] of ordinary.entries())
            expect(line.indexOf(place)).toBeLessThanOrEqual(before + RULE.inARow * (before + 1));
        },
      ),
    );
  });

  test('a ticket from another window ranks by its arrival', () => {
    const at = (time: string) => haicang(`${DAY} ${time}`).toISOString();
    const there = [ticket(4, { takenAt: at('09:00') }), ticket(6, { takenAt: at('09:20') })];
    expect(rankArrival(at('09:30'), there)).toBeUndefined();
    expect(rankArrival(at('09:10'), there)).toBe(5);
    expect(rankArrival(at('08:50'), there)).toBe(3);
    const moved = ticket(7, { rank: 5, takenAt: at('09:10') });
    expect(order([...there, moved])).toEqual([4, 7, 6]);
    expect(rankArrival(at('09:15'), [...there, moved])).toBe(5.5);
    expect(rankArrival(at('09:10'), [...there, moved])).toBe(5.5);
  });

  test('no ticket overtakes a lower number unless its appointment is due', () => {
    const any = fc.record({
      place: fc.integer({ min: 1, max: 500 }),
      time: fc.option(fc.integer({ min: 0, max: 23 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ place }) => place }), (drawn) => {
        const tickets = drawn.map(({ place, time }) =>
          ticket(place, time === undefined ? {} : booked(`${String(time).padStart(2, '0')}:00`)),
        );
        const due = ({ booked: at }: Ticket) => at !== undefined && Date.parse(at) <= NOW.getTime();
        const line = orderLine({ waiting: tickets, run: 0 }, RULE, NOW);
        expect(line).toHaveLength(tickets.length);
        const rest = line.slice(line.filter(due).length);
        expect(rest.some(due)).toBe(false);
        expect(rest.map(({ place }) => place)).toEqual(
          rest.map(({ place }) => place).toSorted((a, b) => a - b),
        );
      }),
    );
  });
});

describe('expectedWait', () => {
  const day = (ticketsServed: number, ticketServiceSeconds: number) => ({
    ...NO_COUNTS,
    ticketsServed,
    ticketServiceSeconds,
  });

  test('the expected wait is people ahead times mean service time, rounded up to minutes', () => {
    expect(computeMeanService([day(10, 3_000), day(30, 5_000)])).toBe(200);
    expect(estimateWait(4, 200)).toBe(14);
    expect(estimateWait(0, 200)).toBe(0);
  });

  test('the expected wait is null if nobody was served', () => {
    expect(computeMeanService([day(0, 0)])).toBeNull();
    expect(estimateWait(4, null)).toBeNull();
  });
});

describe('ticketNumber', () => {
  test.each([1, 42, 999, 1_000])(
    'the ticket number of place %i parses back to window, day and place',
    (place) => {
      const address = { window: places.xinanWindow, day: DAY, place };
      expect(parseTicketNumber(formatTicketNumber(address))).toEqual(address);
    },
  );

  test('a ticket is called by a short sign', () => {
    expect([formatCallSign({ place: 1 }), formatCallSign({ place: 120 })]).toEqual(['A001', 'A120']);
  });

  test('a malformed ticket number is invalid', () => {
    expect(parseTicketNumber('350205002214-01-20160406')).toBeUndefined();
  });
});
