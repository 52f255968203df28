import { lineEntryId } from '../../dynamodb/keys.ts';
import type { TransferTicketInput } from '../../graphql/generated/types.ts';
import { appendActs } from '../../record/eventChain.ts';
import { formatTicketNumber } from '../../record/numbers.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { checkOpens } from '../../registry/openingHours.ts';
import type { Context } from '../../request/context.ts';
import { checkQueueMatter, findQueueLocation, type QueueLocation } from '../queueLocation.ts';
import { actOnTicket, changeTicket, type TicketFacts } from './actOnTicket.ts';
import { checkToday } from './requeueTicket.ts';
import type { Ticket } from './ticketModel.ts';
import { type Line, rankArrival } from './waitingLine.ts';

const PATH = ['input', 'window'];

/**
 * Moves a ticket to another window of the district, where it is called as if it had been taken there. Takes the place
 * there first, then ends one ticket and begins the other in one transaction, so that nobody is in line nowhere.
 */
export const transferTicket = async (
  context: Context,
  input: TransferTicketInput,
): Promise<Outcome<Ticket>> => {
  const { services } = context;
  let moved: Ticket | undefined;
  const ended = await actOnTicket(
    context,
    'transferTicket',
    input,
    async (facts) => {
      const next = await beginThere(context, facts, input);
      if (isRefused(next)) return next;
      moved = next.value.ticket;
      const act = {
        type: 'TRANSFERRED',
        ...facts.base,
        to: moved.number,
        reason: next.value.reason,
      } as const;
      return { value: changeTicket({ ...facts.seen, transferredTo: moved.number }, facts.next, act) };
    },
    (item, version) =>
      moved ? services.tickets.transfer(item, version, moved) : services.tickets.replace(item, version),
  );
  if (isRefused(ended)) {
    if (moved?.lineId !== undefined && !(await services.tickets.find(moved.number)))
      await services.lines.leave(moved, moved.lineId, moved.place);
    return ended;
  }
  const { lineId, place, transferredTo } = ended.value;
  if (lineId !== undefined) await services.lines.leave(ended.value, lineId, place);
  const next = transferredTo === undefined ? undefined : await services.tickets.find(transferredTo);
  return { value: next ?? ended.value };
};

type Beginning = { readonly ticket: Ticket; readonly reason: string };

/** Takes a place at the other window, and builds the ticket that goes on there. */
const beginThere = async (
  context: Context,
  facts: TicketFacts,
  input: TransferTicketInput,
): Promise<Outcome<Beginning>> => {
  const { seen, moment, base } = facts;
  const reason = readReason(input.reason);
  if (isRefused(reason)) return reason;
  const past = await checkToday(context, seen, moment);
  if (past) return past;
  const there = await findThere(context, seen, input);
  if (isRefused(there)) return there;
  const { window, today: day } = there.value;
  const queue = { window: window.id, day };
  const id = lineEntryId(window.id, day, seen.holder ?? seen.number);
  const line = await context.services.lines.read(queue);
  const other = await findOther(context, queue, line, id);
  // another transfer of this very ticket came first: whoever looks again sees that
  if (other?.transferredFrom === seen.number) return refused(refuse('CONFLICT', ['input']));
  if (other) return refused(refuse('ALREADY_WAITING', PATH, other.number));
  const rank = await findRank(context, queue, line, seen);
  const marks = { booked: seen.booked, priority: seen.priority, rank };
  const left = line.waiting.find((one) => one.id === id)?.place;
  const { place } = await context.services.lines.enter(queue, id, marks, { draw: seen.number, left });
  const number = formatTicketNumber({ ...queue, place });
  const { transferredTo: _to, calledAt: _calledAt, rank: _rank, ...kept } = seen;
  const taken = { type: 'TAKEN', ...base, from: seen.number } as const;
  const moved = { number, ...queue, place, lineId: id, transferredFrom: seen.number };
  const ticket: Ticket = {
    ...kept,
    ...moved,
    ...(rank !== undefined && { rank }),
    status: 'WAITING',
    version: 1,
    events: appendActs(number, [], [taken]),
  };
  return { value: { ticket, reason: reason.value } };
};

/** Finds the other window: of the same district, open today, and one that takes the matter. */
const findThere = async (
  context: Context,
  { district, window, matter, day }: Ticket,
  input: TransferTicketInput,
): Promise<Outcome<QueueLocation>> => {
  if (input.window === window || input.window.slice(0, 6) !== district)
    return refused(
      refuse('INVALID_INPUT', PATH, {
        zh: '须为本区的另一窗口',
        en: 'it must be another window of the district',
      }),
    );
  const there = await findQueueLocation(context, null, input);
  if (isRefused(there)) return there;
  const refusals = [
    ...checkQueueMatter(there.value, matter, day, PATH),
    ...checkOpens(there.value.directory, there.value.window, day, PATH),
  ];
  return refusals.length > 0 ? { refusals } : there;
};

type Queue = { readonly window: string; readonly day: string };

/** Finds a ticket by which the holder waits at the other window already. */
const findOther = async (
  { services }: Context,
  queue: Queue,
  { waiting }: Line,
  id: string,
): Promise<Ticket | undefined> => {
  const own = waiting.find((one) => one.id === id);
  const ticket = own && (await services.tickets.find(formatTicketNumber({ ...queue, place: own.place })));
  return ticket?.status === 'WAITING' ? ticket : undefined;
};

const findRank = async (
  { services }: Context,
  queue: Queue,
  { waiting }: Line,
  { takenAt }: Ticket,
): Promise<number | undefined> => {
  const numbers = waiting.map(({ place }) => formatTicketNumber({ ...queue, place }));
  return rankArrival(takenAt, await services.tickets.findAll(numbers));
};
