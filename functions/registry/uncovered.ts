import { type Refusal, refuse } from '../refusal/refusal.ts';
import { CalendarNotCovered } from './calendar.ts';

/** Turns the calendar's exception into the refusal that it is to an asker; anything else is a defect and goes on. */
export const refuseUncovered = (error: unknown, path: readonly string[]): Refusal => {
  if (error instanceof CalendarNotCovered) return refuse('CALENDAR_NOT_COVERED', path, error.day);
  throw error;
};
