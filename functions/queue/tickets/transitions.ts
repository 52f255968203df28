import type { TicketStatus } from './ticketModel.ts';

/** Maps each operation that acts on one ticket to its act. */
export const TICKET_ACTS = {
  callTicket: 'CALL',
  holdTicket: 'HOLD',
  recallTicket: 'RECALL',
  markNoShow: 'NO_SHOW',
  finishTicket: 'FINISH',
  undoFinishTicket: 'UNDO_FINISH',
  cancelTicket: 'CANCEL',
  returnTicket: 'RETURN',
  transferTicket: 'TRANSFER',
  changeTicketPriority: 'CHANGE_PRIORITY',
} as const;
export type TicketOperation = keyof typeof TICKET_ACTS;
export type TicketAction = (typeof TICKET_ACTS)[TicketOperation];

/** The parties: a clerk of the window, the holder of the ticket, or a supervisor of the district. */
export type TicketParty = 'WINDOW' | 'HOLDER' | 'SUPERVISOR';

type Transition = { readonly to: TicketStatus; readonly by: readonly TicketParty[] };

/** The acts that a status allows. */
type Row = { readonly [action in TicketAction]?: Transition };

const cancel = { to: 'CANCELLED', by: ['HOLDER'] } as const;
const putBack = { to: 'WAITING', by: ['WINDOW'] } as const;
const transfer = { to: 'TRANSFERRED', by: ['WINDOW'] } as const;

/** The transition table of a ticket: each status with its acts, their next status and party. */
const transitions: Readonly<Record<TicketStatus, Row>> = {
  WAITING: {
    CALL: { to: 'CALLED', by: ['WINDOW'] },
    CANCEL: cancel,
    TRANSFER: transfer,
    CHANGE_PRIORITY: { to: 'WAITING', by: ['WINDOW'] },
  },
  CALLED: {
    HOLD: { to: 'HELD', by: ['WINDOW'] },
    RECALL: { to: 'CALLED', by: ['WINDOW'] },
    NO_SHOW: { to: 'NO_SHOW', by: ['WINDOW'] },
    FINISH: { to: 'FINISHED', by: ['WINDOW'] },
    RETURN: putBack,
    TRANSFER: transfer,
  },
  HELD: {
    RECALL: { to: 'CALLED', by: ['WINDOW'] },
    NO_SHOW: { to: 'NO_SHOW', by: ['WINDOW'] },
    CANCEL: cancel,
    RETURN: putBack,
    TRANSFER: transfer,
  },
  FINISHED: { UNDO_FINISH: { to: 'CALLED', by: ['WINDOW', 'SUPERVISOR'] } },
  // a holder who comes back late is called again without waiting
  NO_SHOW: { RECALL: { to: 'CALLED', by: ['WINDOW'] }, RETURN: putBack },
  CANCELLED: {},
  TRANSFERRED: {},
};

/** Finds the next status and the party of an act. Null: act not allowed in this status. */
export const findTicketTransition = (status: TicketStatus, action: TicketAction): Transition | null =>
  transitions[status][action] ?? null;
