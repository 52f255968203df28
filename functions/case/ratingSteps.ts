import type { CaseEvent } from './events.ts';
import type { CaseAction } from './transitions.ts';

/** The step of the rating of a settled case. */
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

/** The acts at each step; the transition table names the parties. One rating and one appeal per case. */
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

/** Whether a rating is bad (差评): 1 or 2. It must be answered. */
export const isBadScore = (score: number): boolean => score <= 2;

/** Derives the step of a case's rating from its events. */
export const deriveRatingStep = (events: readonly CaseEvent[]): RatingStep =>
  events.reduce<RatingStep>((step, event) => stepAfter(event) ?? step, 'NOT_RATED');

const stepAfter = (event: CaseEvent): RatingStep | undefined => {
  switch (event.type) {
    case 'RATED':
      return isBadScore(event.score) ? 'TO_ANSWER' : 'GOOD';
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

/** Whether the step of a case's rating allows an act; always true for acts not about ratings. */
export const isAllowedAtStep = (action: CaseAction, events: readonly CaseEvent[]): boolean =>
  !ACTIONS.has(action) || ratingSteps[deriveRatingStep(events)].some((allowed) => allowed === action);
