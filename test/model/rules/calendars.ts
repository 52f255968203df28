import type {
  CloseDistrictInput,
  PublishCalendarYearInput,
} from '../../../functions/graphql/generated/types.ts';
import type { Rule } from './answer.ts';
import { FORBIDDEN } from './roles.ts';

/** The compared fields of a calendar. */
export const CALENDAR_FIELDS = 'closures { day } years { year }';

// the model plays dry runs, which leave everything as it is; `calendarYear.test.ts` plays the others
export const closeDistrict: Rule<CloseDistrictInput> = ({ by }, { day }) =>
  by.role === 'OPERATOR' ? { shown: { closures: [{ day }], years: [] } } : FORBIDDEN;

export const publishCalendarYear: Rule<PublishCalendarYearInput> = ({ by }, { year }) =>
  by.role === 'OPERATOR' ? { shown: { closures: [], years: [{ year }] } } : FORBIDDEN;
