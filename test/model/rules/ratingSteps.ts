import type { CaseAction, ModelCase } from '../state.ts';

const STEPS: Readonly<Record<string, readonly CaseAction[]>> = {
  '': ['RATE'],
  GOOD: [],
  RATED: ['ANSWER_RATING'],
  RATING_ANSWERED: ['RECORD_CALL_BACK', 'APPEAL_RATING'],
  RATING_CALLED_BACK: ['APPEAL_RATING'],
  RATING_APPEALED: ['ANSWER_APPEAL'],
  APPEAL_ANSWERED: [],
};

const VOICE: readonly CaseAction[] = Object.values(STEPS).flat();

/** Returns whether an act on the rating is next; true for all other acts. */
export const isNextAboutRating = (action: CaseAction, { acts }: ModelCase): boolean => {
  if (!VOICE.includes(action)) return true;
  const last = acts.findLast(({ type }) => type in STEPS);
  const step = last === undefined ? '' : (last.score ?? 0) > 2 ? 'GOOD' : last.type;
  return STEPS[step]?.includes(action) === true;
};
