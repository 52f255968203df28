import type {
  CloseDistrictInput,
  PublishCalendarYearInput,
  ReopenDistrictInput,
} from '../../../functions/graphql/generated/types.ts';
import { addDays } from '../world/days.ts';
import { type Answer, type Facts, type Rule, refuse, today } from './answer.ts';
import { editRegistry } from './editRegistry.ts';
import { FORBIDDEN } from './roles.ts';

/** The compared fields of a calendar. */
export const CALENDAR_FIELDS = 'closures { day } years { year }';

type Closure = NonNullable<Facts['state']['pack']['calendar']['closures']>[number];

const closuresOf = ({ state }: Facts): readonly Closure[] => state.pack.calendar.closures ?? [];

const showCalendar = (closures: readonly Closure[], years: readonly number[] = []): Answer => ({
  shown: { closures: closures.map(({ day }) => ({ day })), years: years.map((year) => ({ year })) },
});

/** Changes the shut days. Those that are not only checked stand beyond every limit. */
const changeClosures = (
  facts: Facts,
  input: CloseDistrictInput | ReopenDistrictInput,
  change: () => readonly Closure[] | Answer,
): Answer => {
  const edit = () => {
    const changed = change();
    if ('refused' in changed) return changed.refused;
    if ('shown' in changed) throw new Error('an edit that is an answer');
    const { pack } = facts.state;
    facts.state.pack = { ...pack, calendar: { ...pack.calendar, closures: [...changed] } };
    return input.day;
  };
  return editRegistry(facts, input, edit, () => showCalendar(closuresOf(facts)));
};

export const closeDistrict: Rule<CloseDistrictInput> = (facts, input) =>
  changeClosures(facts, input, () => {
    const { day, reason } = input;
    if (day < addDays(today(facts), -31) || addDays(today(facts), 366) < day) return refuse('INVALID_INPUT');
    const others = closuresOf(facts).filter((one) => one.day !== day);
    return [...others, { day, reason }].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  });

export const reopenDistrict: Rule<ReopenDistrictInput> = (facts, input) =>
  changeClosures(facts, input, () => {
    const left = closuresOf(facts).filter(({ day }) => day !== input.day);
    const isShut = left.length < closuresOf(facts).length;
    return isShut && today(facts) <= input.day ? left : refuse('INVALID_INPUT');
  });

// a check leaves everything as it is; `calendarYear.test.ts` plays the others
export const publishCalendarYear: Rule<PublishCalendarYearInput> = (facts, { year }) =>
  facts.by.role === 'OPERATOR' ? showCalendar(closuresOf(facts), [year]) : FORBIDDEN;
