import type { TicketStatus } from './model.ts';

/** What can be done to a ticket. */
export type TicketAction = 'CALL' | 'HOLD' | 'RECALL' | 'NO_SHOW' | 'FINISH' | 'CANCEL';

/** Who may do it: a clerk of the window, or who holds the ticket. */
export type TicketParty = 'WINDOW' | 'HOLDER';

type Transition = { readonly to: TicketStatus; readonly by: TicketParty };

const never = { CALL: null, HOLD: null, RECALL: null, NO_SHOW: null, FINISH: null, CANCEL: null } as const;
const cancel = { to: 'CANCELLED', by: 'HOLDER' } as const;

/** The life of a ticket: what an act makes of it and who may do it; null where nobody may. Total by type. */
const transitions = {
  WAITING: { ...never, CALL: { to: 'CALLED', by: 'WINDOW' }, CANCEL: cancel },
  CALLED: {
    ...never,
    HOLD: { to: 'HELD', by: 'WINDOW' },
    RECALL: { to: 'CALLED', by: 'WINDOW' },
    NO_SHOW: { to: 'NO_SHOW', by: 'WINDOW' },
    FINISH: { to: 'FINISHED', by: 'WINDOW' },
  },
  HELD: {
    ...never,
    RECALL: { to: 'CALLED', by: 'WINDOW' },
    NO_SHOW: { to: 'NO_SHOW', by: 'WINDOW' },
    CANCEL: cancel,
  },
  FINISHED: never,
  // who comes back late is called once more, without waiting again
  NO_SHOW: { ...never, RECALL: { to: 'CALLED', by: 'WINDOW' } },
  CANCELLED: never,
} as const satisfies Record<TicketStatus, Record<TicketAction, Transition | null>>;

/** What an act makes of a ticket in a status, and who may do it; null when nobody may. */
export const ticketTransition = (status: TicketStatus, action: TicketAction): Transition | null =>
  transitions[status][action];
