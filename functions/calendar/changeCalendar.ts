import type { CloseDistrictInput, PublishCalendarYearInput } from '../graphql/generated/types.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import { type Directory, todayIn } from '../registry/directory.ts';
import { addCalendarYear, addClosure } from '../registry/edit/calendarEdits.ts';
import type { Act } from '../registry/edit/changeRegistry.ts';
import { type Edited, editDistrict, previewEdit } from '../registry/edit/editDistrict.ts';
import type { Context } from '../request/context.ts';
import { type DeadlineMove, listMoves } from './listMoves.ts';

/** A calendar after a change, or as a dry run would change it, and the open cases that it moves. */
export type ChangedCalendar = { readonly directory: Directory; readonly moves: readonly DeadlineMove[] };

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

const changeCalendar = async (
  context: Context,
  act: Act & { readonly input: { readonly dryRun: boolean } },
  change: (directory: Directory) => Outcome<Edited>,
): Promise<Outcome<ChangedCalendar>> => {
  const edit = act.input.dryRun ? previewEdit : editDistrict;
  const changed = await edit(context, act, change);
  if (isRefused(changed)) return changed;
  const { directory } = changed.value;
  return { value: { directory, moves: await listMoves(context.services.cases, directory) } };
};
