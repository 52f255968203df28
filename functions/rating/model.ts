import type { CaseEvent } from '../case/events.ts';
import { deriveRatingStep, type RatingStep } from '../case/ratingSteps.ts';

/** The instant and the author of a staff member's statement. */
type Said = { readonly at: string; readonly clerk: string };

/** The rating of a case (好差评) and its follow-up, derived from the events and stored nowhere else. */
export type Rating = {
  readonly score: number;
  readonly at: string;
  readonly byCode: boolean;
  readonly comment: string | null;
  /** The current step; never NOT_RATED. */
  readonly step: RatingStep;
  /** The deadline for answering a bad rating; null for a good one. */
  readonly dueAt: string | null;
  readonly answer: (Said & { readonly desk: string; readonly text: string; readonly inTime: boolean }) | null;
  readonly callBack:
    | (Said & { readonly desk: string; readonly satisfied: boolean; readonly note: string | null })
    | null;
  readonly appeal: Appeal | null;
};

/** The applicant's only appeal against the answer. */
export type Appeal = {
  readonly at: string;
  readonly reason: string;
  readonly dueAt: string;
  readonly answer: {
    readonly at: string;
    readonly supervisor: string;
    readonly text: string;
    readonly upheld: boolean;
    readonly inTime: boolean;
  } | null;
};

/** Derives the rating from the events of a case. Returns null: not rated. */
export const deriveRating = (events: readonly CaseEvent[]): Rating | null => {
  let rating: Rating | null = null;
  for (const event of events) rating = next(rating, event);
  return rating && { ...rating, step: deriveRatingStep(events) };
};

const next = (rating: Rating | null, event: CaseEvent): Rating | null => {
  if (event.type === 'RATED') return rated(event);
  if (!rating) return null;
  const { at, actor } = event;
  switch (event.type) {
    case 'RATING_ANSWERED':
      return {
        ...rating,
        answer: { at, clerk: actor, desk: event.desk, text: event.words, inTime: event.inTime },
      };
    case 'RATING_CALLED_BACK': {
      const { desk, satisfied, words: note = null } = event;
      return { ...rating, callBack: { at, clerk: actor, desk, satisfied, note } };
    }
    case 'RATING_APPEALED':
      return { ...rating, appeal: { at, reason: event.words, dueAt: event.dueAt, answer: null } };
    case 'APPEAL_ANSWERED': {
      const { words: text, upheld, inTime } = event;
      return {
        ...rating,
        appeal: rating.appeal && {
          ...rating.appeal,
          answer: { at, supervisor: actor, text, upheld, inTime },
        },
      };
    }
    default:
      return rating;
  }
};

const rated = (event: Extract<CaseEvent, { type: 'RATED' }>): Rating => ({
  score: event.score,
  at: event.at,
  byCode: event.role === 'BEARER',
  comment: event.words ?? null,
  step: 'NOT_RATED',
  dueAt: event.dueAt ?? null,
  answer: null,
  callBack: null,
  appeal: null,
});
