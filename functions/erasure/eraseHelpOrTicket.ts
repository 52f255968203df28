import { createErasedIndex, type ErasureBase, NOBODY } from '../case/eraseCase.ts';
import type { Help, HelpAct } from '../help/model.ts';
import type { Ticket, TicketAct } from '../queue/tickets/ticketModel.ts';
import { eraseEvent } from '../record/eraseEvent.ts';
import { appendActs } from '../record/eventChain.ts';

/** Erases person and messages of a help request and closes it; acts, desks and times stay. */
export const eraseHelp = (seen: Help, base: ErasureBase): Help => {
  const { case: _case, escalatesAt: _escalatesAt, ...kept } = seen;
  return {
    ...kept,
    status: 'CLOSED',
    applicant: NOBODY,
    asker: createErasedIndex(seen.number),
    sealed: '',
    events: appendActs<HelpAct>(seen.number, seen.events.map(eraseEvent), [{ type: 'ERASED', ...base }]),
    version: seen.version + 1,
  };
};

/** Erases the holder of a ticket; position, times and clerks stay. */
export const eraseTicket = ({ holder: _holder, ...seen }: Ticket, base: ErasureBase): Ticket => ({
  ...seen,
  events: appendActs<TicketAct>(seen.number, seen.events.map(eraseEvent), [{ type: 'ERASED', ...base }]),
  version: seen.version + 1,
});
