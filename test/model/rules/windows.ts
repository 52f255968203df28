import type {
  CloseWindowForInput,
  CloseWindowInput,
  OpenWindowInput,
} from '../../../functions/graphql/generated/types.ts';
import type { Window } from '../../../functions/registry/model/place.ts';
import { addDays } from '../world/days.ts';
import { type Answer, type Facts, type Rule, refuse } from './answer.ts';
import { editRegistry } from './editRegistry.ts';
import { isInService, levelOf, windowOf } from './registry.ts';

/** The compared fields of a window. */
export const WINDOW_FIELDS = 'code from to hours { from to } closures { from to }';

const showWindow =
  ({ state }: Facts) =>
  (id: string): Answer => {
    const found = windowOf(state, id);
    if (!found) return refuse('UNKNOWN_WINDOW');
    const { from, to, hours, closures } = found;
    return {
      shown: {
        code: id,
        from,
        to,
        hours: hours.map((one) => ({ from: one.from, to: one.to })),
        closures: closures
          .map((one) => ({ from: one.from, to: one.to }))
          .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
      },
    };
  };

const put = (facts: Facts, changed: Window): string => {
  const { pack } = facts.state;
  const known = windowOf(facts.state, changed.id) !== undefined;
  const windows = known
    ? pack.windows.windows.map((one) => (one.id === changed.id ? changed : one))
    : [...pack.windows.windows, changed];
  facts.state.pack = { ...pack, windows: { ...pack.windows, windows } };
  return changed.id;
};

export const openWindow: Rule<OpenWindowInput> = (facts, input) => {
  const open = () => {
    const found = windowOf(facts.state, input.window);
    return found ? reopen(facts, found, input) : openNew(facts, input);
  };
  return editRegistry(facts, input, open, showWindow(facts));
};

const reopen = (
  facts: Facts,
  found: Window,
  { from, to, hours }: OpenWindowInput,
): string | readonly string[] => {
  if (isInService(found, from) || from < (found.from ?? '0')) return ['WINDOW_IN_SERVICE'];
  const before = addDays(from, -1);
  const gap =
    found.to === null
      ? []
      : [{ from: addDays(found.to, 1), to: from, reason: { zh: '停办', en: 'it was closed' } }];
  const closures = [...found.closures, ...gap].flatMap((one) => {
    if (one.to < from) return [one];
    return one.from < from ? [{ ...one, to: before }] : [];
  });
  return put(facts, { ...found, to: to ?? null, closures, hours: hours?.map(onWorkingDays) ?? found.hours });
};

const onWorkingDays = ({ from, to }: { readonly from: string; readonly to: string }) => ({
  days: 'WORKING_DAYS' as const,
  from,
  to,
});

const openNew = (
  facts: Facts,
  { window: id, from, to, name, hours }: OpenWindowInput,
): string | readonly string[] => {
  if (!name || !hours) return ['INVALID_INPUT'];
  return put(facts, {
    id,
    unit: id.slice(0, 12),
    level: levelOf(facts.state, id),
    name,
    from,
    to: to ?? null,
    coordinates: null,
    hours: hours.map(onWorkingDays),
    appointments: { slotMinutes: 30, seats: 2 },
    closures: [],
  });
};

export const closeWindow: Rule<CloseWindowInput> = (facts, input) => {
  const close = () => {
    const found = windowOf(facts.state, input.window);
    if (!found) return ['UNKNOWN_WINDOW'];
    if (found.to !== null && input.lastDay >= found.to) return ['INVALID_INPUT'];
    if (input.lastDay < (found.from ?? '0')) return ['INVALID_PACK'];
    return put(facts, { ...found, to: input.lastDay });
  };
  return editRegistry(facts, input, close, showWindow(facts));
};

export const closeWindowFor: Rule<CloseWindowForInput> = (facts, input) => {
  const close = () => {
    const found = windowOf(facts.state, input.window);
    if (!found) return ['UNKNOWN_WINDOW'];
    const { from, to, reason } = input;
    if (to < from) return ['INVALID_PACK'];
    return put(facts, { ...found, closures: [...found.closures, { from, to, reason }] });
  };
  return editRegistry(facts, input, close, showWindow(facts));
};
