import type { HelpStatus } from './model.ts';

/** What can be done to a help request. */
export type HelpAction = 'TAKE' | 'HAND_OVER' | 'ANSWER' | 'ASK_BACK' | 'CLOSE' | 'ESCALATE';

/** Who may do it. DESK: who serves where it lies. OWNER: the one named, or anybody of the desk while nobody is. */
export type HelpParty = 'ASKER' | 'DESK' | 'OWNER' | 'SYSTEM';

type Transition = { readonly to: HelpStatus; readonly by: HelpParty };

/** The life of a help request: what an act makes of it and who may do it; null where nobody may. Total by type. */
const transitions = {
  OPEN: {
    TAKE: { to: 'OPEN', by: 'DESK' },
    HAND_OVER: { to: 'OPEN', by: 'OWNER' },
    ANSWER: { to: 'ANSWERED', by: 'OWNER' },
    ASK_BACK: null,
    CLOSE: { to: 'CLOSED', by: 'ASKER' },
    ESCALATE: { to: 'OPEN', by: 'SYSTEM' },
  },
  ANSWERED: {
    TAKE: null,
    HAND_OVER: null,
    ANSWER: null,
    ASK_BACK: { to: 'OPEN', by: 'ASKER' },
    CLOSE: { to: 'CLOSED', by: 'ASKER' },
    ESCALATE: null,
  },
  CLOSED: { TAKE: null, HAND_OVER: null, ANSWER: null, ASK_BACK: null, CLOSE: null, ESCALATE: null },
} as const satisfies Record<HelpStatus, Record<HelpAction, Transition | null>>;

/** What an act makes of a request in a status, and who may do it; null when nobody may. */
export const transitionOf = (status: HelpStatus, action: HelpAction): Transition | null =>
  transitions[status][action];
