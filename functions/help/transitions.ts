import type { HelpStatus } from './model.ts';

/** The operations that are an act on one help request, and the act that each is. */
export const HELP_ACTS = {
  takeHelp: 'TAKE',
  handOverHelp: 'HAND_OVER',
  answerHelp: 'ANSWER',
  askBack: 'ASK_BACK',
  closeHelp: 'CLOSE',
} as const;
export type HelpOperation = keyof typeof HELP_ACTS;
/** An act on a help request; ESCALATE is the schedule's. */
export type HelpAction = (typeof HELP_ACTS)[HelpOperation] | 'ESCALATE';

/** Who may do it. DESK: who serves where it lies. OWNER: the one named, or anybody of the desk while nobody is. */
export type HelpParty = 'ASKER' | 'DESK' | 'OWNER' | 'SYSTEM';

type Transition = { readonly to: HelpStatus; readonly by: HelpParty };

/** The acts that a status allows. */
type Row = { readonly [action in HelpAction]?: Transition };

/** The life of a help request: for every status the acts that it allows, what each leads to and who may do it. Total by type. */
const transitions: Readonly<Record<HelpStatus, Row>> = {
  OPEN: {
    TAKE: { to: 'OPEN', by: 'DESK' },
    HAND_OVER: { to: 'OPEN', by: 'OWNER' },
    ANSWER: { to: 'ANSWERED', by: 'OWNER' },
    CLOSE: { to: 'CLOSED', by: 'ASKER' },
    ESCALATE: { to: 'OPEN', by: 'SYSTEM' },
  },
  ANSWERED: {
    ASK_BACK: { to: 'OPEN', by: 'ASKER' },
    CLOSE: { to: 'CLOSED', by: 'ASKER' },
  },
  CLOSED: {},
};

/** What an act leads to in a status, and who may do it; null when the status does not allow it. */
export const helpTransition = (status: HelpStatus, action: HelpAction): Transition | null =>
  transitions[status][action] ?? null;
