import type { TicketStatus } from './model.ts';

/** The operations that are an act on one ticket, and the act that each is. */
export const TICKET_ACTS = {
  callTicket: 'CALL',
  holdTicket: 'HOLD',
  recallTicket: 'RECALL',
  markNoShow: 'NO_SHOW',
  finishTicket: 'FINISH',
  cancelTicket: 'CANCEL',
} as const;
export type TicketOperation = keyof typeof TICKET_ACTS;
export type TicketAction = (typeof TICKET_ACTS)[TicketOperation];

/** Who may do it: a clerk of the window, or who holds the ticket. */
export type TicketParty = 'WINDOW' | 'HOLDER';

type Transition = { readonly to: TicketStatus; readonly by: TicketParty };

/** The acts that a status allows. */
type Row = { readonly [action in TicketAction]?: Transition };

const cancel = { to: 'CANCELLED', by: 'HOLDER' } as const;

/** The life of a ticket: for every status the acts that it allows, what each leads to and who may do it. Total by type. */
const transitions: Readonly<Record<TicketStatus, Row>> = {
  WAITING: { CALL: { to: 'CALLED', by: 'WINDOW' }, CANCEL: cancel },
  CALLED: {
    HOLD: { to: 'HELD', by: 'WINDOW' },
    RECALL: { to: 'CALLED', by: 'WINDOW' },
    NO_SHOW: { to: 'NO_SHOW', by: 'WINDOW' },
    FINISH: { to: 'FINISHED', by: 'WINDOW' },
  },
  HELD: {
    RECALL: { to: 'CALLED', by: 'WINDOW' },
    NO_SHOW: { to: 'NO_SHOW', by: 'WINDOW' },
    CANCEL: cancel,
  },
  FINISHED: {},
  // a holder who comes back late is called once more, without waiting again
  NO_SHOW: { RECALL: { to: 'CALLED', by: 'WINDOW' } },
  CANCELLED: {},
};

/** What an act leads to in a status, and who may do it; null when the status does not allow it. */
export const ticketTransition = (status: TicketStatus, action: TicketAction): Transition | null =>
  transitions[status][action] ?? null;
