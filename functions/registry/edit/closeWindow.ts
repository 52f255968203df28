import type { CloseWindowForInput, CloseWindowInput } from '../../graphql/generated/types.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import type { Context } from '../../request/context.ts';
import type { WindowParent } from '../parents.ts';
import type { Previewed } from '../preview/createPreview.ts';
import { type Edited, editDistrict } from './editDistrict.ts';
import { changeWindow, windowOf } from './windowChange.ts';

/** Closes a window for good after a last day. For operators of the district. */
export const closeWindow = async (
  context: Context,
  input: CloseWindowInput,
): Promise<Outcome<Previewed<WindowParent>>> => {
  const { district, window, lastDay } = input;
  const changed = await editDistrict(context, { district, operation: 'closeWindow', input }, (directory) =>
    changeWindow(directory, window, (found) =>
      found.to !== null && lastDay >= found.to
        ? refused(refuse('INVALID_INPUT', ['input', 'lastDay'], requirements.before(found.to)))
        : { value: { ...found, to: lastDay } },
    ),
  );
  return isRefused(changed) ? changed : windowOf(changed.value);
};

/** Says faults of the closure where it was typed: its fields are those of the input. */
const atClosure = (edited: Outcome<Edited>, position: number): Outcome<Edited> => {
  if (isRefused(edited) || !edited.value.from) return edited;
  const { from } = edited.value;
  return { value: { ...edited.value, from: { ...from, path: [...from.path, 'closures', position] } } };
};

/** Closes a window for some days, with a public reason. For operators of the district. */
export const closeWindowFor = async (
  context: Context,
  input: CloseWindowForInput,
): Promise<Outcome<Previewed<WindowParent>>> => {
  const { district, window, from, to } = input;
  const reason = { zh: input.reason.zh.trim(), en: input.reason.en.trim() };
  const changed = await editDistrict(context, { district, operation: 'closeWindowFor', input }, (directory) =>
    atClosure(
      changeWindow(directory, window, (found) => ({
        value: { ...found, closures: [...found.closures, { from, to, reason }] },
      })),
      directory.windows.get(window)?.closures.length ?? 0,
    ),
  );
  return isRefused(changed) ? changed : windowOf(changed.value);
};
