import { eraseEvent } from '../case/eraseEvent.ts';
import { appendActs } from '../case/eventChain.ts';
import type { Ticket, TicketAct } from '../queue/model.ts';
import type { ErasureBase } from './erasedCase.ts';

/** A ticket as it is after an erasure: its place, times and clerks, and not whose it was. */
export const erasedTicket = ({ holder: _holder, ...seen }: Ticket, base: ErasureBase): Ticket => ({
  ...seen,
  events: appendActs<TicketAct>(seen.number, seen.events.map(eraseEvent), [{ type: 'ERASED', ...base }]),
  version: seen.version + 1,
});
