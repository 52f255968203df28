import { expect, test } from 'vitest';
import type { QueueLocation } from '../../../functions/queue/queueLocation.ts';
import { beginHold, type Draw, type Hold } from '../../../functions/queue/tickets/drawModel.ts';
import { type DrawServices, drawTicket } from '../../../functions/queue/tickets/drawTicket.ts';
import type { Ticket } from '../../../functions/queue/tickets/ticketModel.ts';
import { isRefused } from '../../../functions/refusal/refusal.ts';
import { small, smallDirectory, windowIn } from '../../support/smallDirectory.ts';

class CutOff extends Error {}

/** Creates the storage of one holder's draws, which fails once after a number of writes. */
const createStore = () => {
  let hold: Hold | undefined;
  let last = 0;
  const line = new Map<string, number>();
  const lineNow = () => ({
    waiting: [...line].map(([id, place]) => ({ id, place })),
    called: undefined,
    run: 0,
    isOfEarlierRelease: false,
  });
  const tickets = new Map<string, Ticket>();
  let left = Number.POSITIVE_INFINITY;
  const write = () => {
    left -= 1;
    if (left < 0) throw new CutOff();
  };
  const services: DrawServices = {
    draws: {
      begin: async (_: unknown, draw: Draw) => {
        if (hold) return hold;
        write();
        hold = beginHold(draw);
        return undefined;
      },
      replace: async (_: unknown, next: Hold) => {
        write();
        hold = next;
        return undefined;
      },
    },
    lines: {
      read: async () => lineNow(),
      enter: async (_: unknown, id: string) => {
        const before = line.get(id);
        if (before !== undefined) return { place: before, line: lineNow(), isNew: false };
        write();
        last += 1;
        line.set(id, last);
        return { place: last, line: lineNow(), isNew: true };
      },
    },
    tickets: {
      find: async (number: string) => tickets.get(number),
      findDrawn: async (_: unknown, { key }: Draw) =>
        [...tickets.values()].find(({ events: [taken] }) => taken?.key === key),
      create: async (ticket: Ticket) => {
        const before = tickets.get(ticket.number);
        if (before) return before;
        write();
        tickets.set(ticket.number, ticket);
        return undefined;
      },
    },
  };
  return {
    services,
    tickets,
    cutOffAfter: (writes: number) => {
      left = writes;
    },
  };
};

const directory = smallDirectory();
const location: QueueLocation = { directory, window: windowIn(directory, small.window), today: '2016-04-06' };
const draw = (id: string): Draw => ({
  id,
  at: '2016-04-06T01:00:00.000Z',
  role: 'RESIDENT',
  actor: 'resident-one',
  key: id,
  payload: 'p',
  holder: 'holder-one',
});

/** The writes of a draw: the draw, the place in line, the ticket. */
const WRITES = 3;

test.each(Array.from({ length: WRITES }, (_, i) => i))(
  'a draw cut off after %i writes is completed by its retry',
  async (writes) => {
    const { services, tickets, cutOffAfter } = createStore();
    cutOffAfter(writes);
    await expect(drawTicket(services, location, draw('one'))).rejects.toThrow(CutOff);
    cutOffAfter(WRITES);
    const ticket = await drawTicket(services, location, draw('one'));
    expect(ticket).toMatchObject({ value: { status: 'WAITING' } });
    expect([...tickets.values()]).toMatchObject([{ events: [{ key: 'one' }] }]);
  },
);

test.each(Array.from({ length: WRITES - 1 }, (_, i) => i + 1))(
  'a draw cut off after %i writes is completed by the holder’s next request, which is refused with its number',
  async (writes) => {
    const { services, tickets, cutOffAfter } = createStore();
    cutOffAfter(writes);
    await expect(drawTicket(services, location, draw('one'))).rejects.toThrow(CutOff);
    cutOffAfter(WRITES);
    const refused = await drawTicket(services, location, draw('two'));
    const [ticket] = tickets.values();
    expect(ticket).toMatchObject({ status: 'WAITING', events: [{ key: 'one' }] });
    expect(isRefused(refused) && refused.refusals).toMatchObject([
      { code: 'ALREADY_WAITING', text: { en: expect.stringContaining(ticket?.number ?? '?') } },
    ]);
    expect(tickets.size).toBe(1);
  },
);
