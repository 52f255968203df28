import type { CaseEvent } from './events.ts';
import type { CaseAction } from './transitions.ts';

/** Where the rating of a settled case stands. */
export type RatingStep =
  | 'NOT_RATED'
  /** 5 to 3: nothing follows. */
  | 'GOOD'
  | 'TO_ANSWER'
  | 'TO_CALL_BACK'
  | 'CALLED_BACK'
  | 'APPEALED'
  | 'CLOSED';

export type RatingAction = Extract<
  CaseAction,
  'RATE' | 'ANSWER_RATING' | 'RECORD_CALL_BACK' | 'APPEAL_RATING' | 'ANSWER_APPEAL'
>;

/** What may be done at each step; who may, the table of transitions says. A case is rated once, and appealed about once. */
const ratingSteps = {
  NOT_RATED: ['RATE'],
  GOOD: [],
  TO_ANSWER: ['ANSWER_RATING'],
  TO_CALL_BACK: ['RECORD_CALL_BACK', 'APPEAL_RATING'],
  CALLED_BACK: ['APPEAL_RATING'],
  APPEALED: ['ANSWER_APPEAL'],
  CLOSED: [],
} as const satisfies Record<RatingStep, readonly RatingAction[]>;

const ACTIONS: ReadonlySet<CaseAction> = new Set(Object.values(ratingSteps).flat());

/** 差评: 1 and 2 must be answered. */
export const isBad = (score: number): boolean => score <= 2;

/** Where the rating of a case stands, from its events. */
export const stepOf = (events: readonly CaseEvent[]): RatingStep =>
  events.reduce<RatingStep>((step, event) => stepAfter(event) ?? step, 'NOT_RATED');

const stepAfter = (event: CaseEvent): RatingStep | undefined => {
  switch (event.type) {
    case 'RATED':
      return isBad(event.score) ? 'TO_ANSWER' : 'GOOD';
    case 'RATING_ANSWERED':
      return 'TO_CALL_BACK';
    case 'RATING_CALLED_BACK':
      return 'CALLED_BACK';
    case 'RATING_APPEALED':
      return 'APPEALED';
    case 'APPEAL_ANSWERED':
      return 'CLOSED';
    default:
      return undefined;
  }
};

/** Whether the rating of a case is at a step that allows an act; an act that is not about ratings always is. */
export const isAtStep = (action: CaseAction, events: readonly CaseEvent[]): boolean =>
  !ACTIONS.has(action) || ratingSteps[stepOf(events)].some((allowed) => allowed === action);
