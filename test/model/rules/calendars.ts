import type {
  CloseDistrictInput,
  PublishCalendarYearInput,
  ReopenDistrictInput,
} from '../../../functions/graphql/generated/types.ts';
import { addDays } from '../world/days.ts';
import { type Rule, refuse, today } from './answer.ts';
import { FORBIDDEN } from './roles.ts';

/** The compared fields of a calendar. */
export const CALENDAR_FIELDS = 'closures { day } years { year }';

// the model plays dry runs, which leave everything as it is; `calendarYear.test.ts` plays the others
export const closeDistrict: Rule<CloseDistrictInput> = (facts, { day }) => {
  if (facts.by.role !== 'OPERATOR') return FORBIDDEN;
  const isNear = addDays(today(facts), -31) <= day && day <= addDays(today(facts), 366);
  return isNear ? { shown: { closures: [{ day }], years: [] } } : refuse('INVALID_INPUT');
};

export const publishCalendarYear: Rule<PublishCalendarYearInput> = ({ by }, { year }) =>
  by.role === 'OPERATOR' ? { shown: { closures: [], years: [{ year }] } } : FORBIDDEN;

// no day is shut in the model's district
export const reopenDistrict: Rule<ReopenDistrictInput> = ({ by }) =>
  by.role === 'OPERATOR' ? refuse('INVALID_INPUT') : FORBIDDEN;
