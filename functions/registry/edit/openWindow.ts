import type { OpenWindowInput } from '../../graphql/generated/types.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { addDays } from '../../time.ts';
import type { Directory } from '../directory.ts';
import type { Level } from '../model/fields.ts';
import { type Closure, USUAL_APPOINTMENTS, type Window } from '../model/place.ts';
import { isInService } from '../openings.ts';
import type { WindowParent } from '../parents.ts';
import type { Previewed } from '../preview/createPreview.ts';
import { type Edited, editDistrict } from './editDistrict.ts';
import { changeWindow, windowOf } from './windowChange.ts';

/** Opens a new window, or reopens a closed one, from a day on. For operators of the district. */
export const openWindow = async (
  context: Context,
  input: OpenWindowInput,
): Promise<Outcome<Previewed<WindowParent>>> => {
  const act = { district: input.district, operation: 'openWindow', input } as const;
  const changed = await editDistrict(context, act, (directory) =>
    directory.windows.has(input.window)
      ? changeWindow(directory, input.window, (found) => reopened(found, input))
      : addTo(directory, input),
  );
  return isRefused(changed) ? changed : windowOf(changed.value);
};

const WHILE_CLOSED = { zh: '停办', en: 'it was closed' };

/** What an operator says of a place; what is left out stays as it was. */
const describePlace = ({ address, directions, phone, accessibility, coordinates }: OpenWindowInput) => ({
  ...(address && { address }),
  ...(directions && { directions }),
  ...(phone && { phone }),
  ...(accessibility && { accessibility }),
  ...(coordinates && { coordinates }),
});

/** Reopens a window. The days out of service become a closure, and a closure ends on the day before. */
const reopened = (found: Window, input: OpenWindowInput): Outcome<Window> => {
  const { from, to, hours } = input;
  if (isInService(found, from) || (found.from !== null && from < found.from))
    return refused(refuse('WINDOW_IN_SERVICE', ['input', 'from'], from));
  const closures = found.closures.flatMap((one) => cutAt(one, from));
  const gap =
    found.to === null ? [] : cutAt({ from: addDays(found.to, 1), to: from, reason: WHILE_CLOSED }, from);
  return {
    value: {
      ...found,
      ...describePlace(input),
      to: to ?? null,
      closures: [...closures, ...gap],
      ...(hours && { hours: hours.map(toWorkingDays) }),
    },
  };
};

const cutAt = (closure: Closure, day: string): Closure[] => {
  if (closure.to < day) return [closure];
  return closure.from < day ? [{ ...closure, to: addDays(day, -1) }] : [];
};

const addTo = (directory: Directory, input: OpenWindowInput): Outcome<Edited> => {
  const { window: id, name, hours, from, to } = input;
  const path = (field: string) => ['input', field];
  if (!name)
    return refused(
      refuse('INVALID_INPUT', path('name'), { zh: '新窗口须有名称', en: 'a new window needs a name' }),
    );
  if (!hours || hours.length === 0)
    return refused(
      refuse('INVALID_INPUT', path('hours'), {
        zh: '新窗口须有开放时间',
        en: 'a new window needs opening hours',
      }),
    );
  const unit = id.slice(0, 12);
  const window: Window = {
    id,
    unit,
    level: levelOf(directory, unit),
    name: { zh: name.zh.trim(), en: name.en.trim() },
    from,
    to: to ?? null,
    coordinates: null,
    ...describePlace(input),
    hours: hours.map(toWorkingDays),
    appointments: USUAL_APPOINTMENTS,
    closures: [],
  };
  const { pack } = directory;
  const { windows } = pack.windows;
  return {
    value: {
      pack: { ...pack, windows: { ...pack.windows, windows: [...windows, window] } },
      what: [id],
      from: {
        file: 'windows',
        path: ['windows', windows.length],
        input: ['input'],
        names: { id: 'window', unit: 'window', level: 'window' },
      },
    },
  };
};

const toWorkingDays = ({ from, to }: { readonly from: string; readonly to: string }) => ({
  days: 'WORKING_DAYS' as const,
  from,
  to,
});

// `checkPack` reports an unknown unit
const levelOf = ({ streets, district }: Directory, unit: string): Level => {
  if (unit === `${district.code}000000`) return 'DISTRICT';
  return streets.has(unit) ? 'STREET' : 'VILLAGE';
};
