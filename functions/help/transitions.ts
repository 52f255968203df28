import type { HelpStatus } from './model.ts';

/** Maps each operation that acts on one help request to its act. */
export const HELP_ACTS = {
  takeHelp: 'TAKE',
  handOverHelp: 'HAND_OVER',
  answerHelp: 'ANSWER',
  askBack: 'ASK_BACK',
  closeHelp: 'CLOSE',
} as const;
export type HelpOperation = keyof typeof HELP_ACTS;
/** An act on a help request; only the schedule may ESCALATE. */
export type HelpAction = (typeof HELP_ACTS)[HelpOperation] | 'ESCALATE';

/** The parties. DESK: the desk's staff. OWNER: its clerk, or the desk's staff while none is named. CHARGE: the owner, or the district's supervisor. */
export type HelpParty = 'ASKER' | 'DESK' | 'OWNER' | 'CHARGE' | 'SYSTEM';

type Transition = { readonly to: HelpStatus; readonly by: HelpParty };

/** The acts that a status allows. */
type Row = { readonly [action in HelpAction]?: Transition };

/** The transition table of a help request: each status with its acts, their next status and party. */
const transitions: Readonly<Record<HelpStatus, Row>> = {
  OPEN: {
    TAKE: { to: 'OPEN', by: 'DESK' },
    HAND_OVER: { to: 'OPEN', by: 'CHARGE' },
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

/** Finds the next status and the party of an act. Null: act not allowed in this status. */
export const findHelpTransition = (status: HelpStatus, action: HelpAction): Transition | null =>
  transitions[status][action] ?? null;
