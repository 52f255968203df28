import { mapInTurn } from '../dynamodb/mapInTurn.ts';
import type { OpenWork } from '../graphql/generated/types.ts';
import { MOST_DAYS_AHEAD } from '../queue/bookings/slots.ts';
import { type Directory, todayIn } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import { addDays } from '../time.ts';
import { listOpenWork, MOST_ITEMS, type WorkOwner } from './listOpenWork.ts';

/** Counts what is open at a window, or in the hands of one of its clerks. */
export const countOpenWork = async (
  context: Context,
  directory: Directory,
  owner: WorkOwner,
): Promise<OpenWork> => {
  const { window, clerk } = owner;
  const ofWindow = clerk === undefined;
  const isWanted = (one: WorkOwner) => ofWindow || one.clerk === clerk;
  const { cases, help } = await listOpenWork(context.services, directory, window, { isWanted });
  return {
    cases: cases.length,
    helpRequests: help.length,
    ratings: ofWindow ? await countRatings(context, owner.window) : 0,
    appointments: ofWindow ? await countAppointments(context, directory, owner.window) : 0,
    needsSuccessor: cases.length + help.length > 0,
  };
};

const countRatings = async ({ services }: Context, desk: string): Promise<number> =>
  (await services.tasks.listWaiting({ of: 'RATING', desk }, { first: MOST_ITEMS })).items.length;

const countAppointments = async (
  { services, now }: Context,
  directory: Directory,
  window: string,
): Promise<number> => {
  const today = todayIn(directory, now);
  const last = directory.windows.get(window)?.to ?? today;
  const days = Array.from({ length: MOST_DAYS_AHEAD }, (_, i) => addDays(today, i + 1)).filter(
    (day) => day > last,
  );
  const booked = await mapInTurn(days, (day) => services.bookings.readDay({ window, day }));
  return booked.reduce((sum, bookings) => sum + bookings.booked.size, 0);
};
