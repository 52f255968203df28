import type {
  CloseDistrictInput,
  PublishCalendarYearInput,
  ReopenDistrictInput,
} from '../graphql/generated/types.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import { type Directory, todayIn } from '../registry/directory.ts';
import { addCalendarYear, addClosure, removeClosure } from '../registry/edit/calendarEdits.ts';
import type { Act } from '../registry/edit/changeRegistry.ts';
import { type Edited, editDistrict } from '../registry/edit/editDistrict.ts';
import type { Preview } from '../registry/preview/createPreview.ts';
import type { Context } from '../request/context.ts';
import { countShutBookings } from './giveBackBookings.ts';
import { type DeadlineMove, listMoves } from './listMoves.ts';

/** A calendar after a change, or as it would be, the open cases that the change moves, and the bookings that it ends. */
export type ChangedCalendar = {
  readonly directory: Directory;
  readonly moves: readonly DeadlineMove[];
  readonly bookingCount: number;
  readonly preview: Preview | null;
};

/** Publishes the official days of a year, or only says what that would move. For operators of the district. */
export const publishCalendarYear = (
  context: Context,
  input: PublishCalendarYearInput,
): Promise<Outcome<ChangedCalendar>> =>
  changeCalendar(
    context,
    { district: input.district, operation: 'publishCalendarYear', input },
    (directory) => addCalendarYear(directory, input),
  );

/** Shuts the district for a day, or only says what that would move. For operators of the district. */
export const closeDistrict = (
  context: Context,
  input: CloseDistrictInput,
): Promise<Outcome<ChangedCalendar>> =>
  changeCalendar(context, { district: input.district, operation: 'closeDistrict', input }, (directory) =>
    addClosure(directory, input, todayIn(directory, context.now)),
  );

/** Undoes the closure of a day that is not over, or only says what that would move. For operators of the district. */
export const reopenDistrict = (
  context: Context,
  input: ReopenDistrictInput,
): Promise<Outcome<ChangedCalendar>> =>
  changeCalendar(context, { district: input.district, operation: 'reopenDistrict', input }, (directory) =>
    removeClosure(directory, input, todayIn(directory, context.now)),
  );

const changeCalendar = async (
  context: Context,
  act: Act,
  change: (directory: Directory) => Outcome<Edited>,
): Promise<Outcome<ChangedCalendar>> => {
  const changed = await editDistrict(context, act, change);
  if (isRefused(changed)) return changed;
  const { directory, preview } = changed.value;
  const { cases, bookings } = context.services;
  const moves = await listMoves(cases, directory);
  const bookingCount = await countShutBookings(bookings, directory, context.now);
  return { value: { directory, moves, bookingCount, preview } };
};
